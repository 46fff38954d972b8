"use strict";

exports.id = 458;

exports.ids = [458];

exports.modules = {
	9458: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openValueStore: () => openValueStore,
		});
		var http_json = __webpack_require__(8637);
		var errors_result = __webpack_require__(2359);
		var time = __webpack_require__(8752);
		var messages = __webpack_require__(2705);
		// CONCATENATED MODULE: ./build/src/stores/1password.js
		const OP = {
			program: "op",
			install: "Install the 1Password CLI before this step, for example with `1password/install-cli-action`.",
			variables: {
				OP_CONNECT_HOST: void 0,
				OP_CONNECT_TOKEN: void 0,
				OP_INCLUDE_ARCHIVE: void 0,
				OP_CACHE: "false",
			},
			needsPipe: true,
			lasting: [
				[
					/not (currently )?signed in|No accounts configured|DecodeSACredentials|error initializing client|not authenticated yet/,
					"Set the environment variable `OP_SERVICE_ACCOUNT_TOKEN` to the token of a service account that exists.",
				],
				[/isn't a vault in/, "Check `OP_VAULT`, and give the service account access to the vault."],
				[/\((101|403)\)/, "Give the service account the permissions Read items and Write items on the vault."],
				[/\(429\)/, "The service account has reached its limit. Start a new run after the time that the message names."],
			],
		};
		const isNone = (stderr) => stderr.includes("isn't an item in");
		const _1password_open = ({ run, onSecret, env }) => {
			const { call, read } = run(OP);
			const options = [`--vault=${env["OP_VAULT"]}`, "--format=json"];
			const created = new Map();
			const attempted = new Set();
			const seen = new Set();
			const gone = new Set();
			let list;
			async function listItems(phase) {
				const listed = await call(
					{
						verb: "get",
						secret: "items",
						args: ["item", "list", ...options],
					},
					phase,
				);
				const items = listed.ok ? (0, http_json.q)(listed.value) : void 0;
				if (!listed.ok || !Array.isArray(items)) {
					list = void 0;
					return listed.ok ? (0, errors_result.V)((0, messages.$Z)("op", "items")) : listed;
				}
				const pairs = items
					.filter(http_json.u)
					.flatMap(({ title, id }) => (typeof title === "string" && typeof id === "string" ? [[title, id]] : []));
				return (0, errors_result.k)(new Map(pairs.map(([title]) => [title, pairs.filter(([each]) => each === title).map(([, id]) => id)])));
			}
			async function find(title, phase) {
				const known = created.get(title);
				if (known !== void 0 && !gone.has(known)) return (0, errors_result.k)(known);
				list ??= listItems(phase);
				const items = await list;
				const ids = items.ok ? (items.value.get(title) ?? []).filter((id) => !gone.has(id)) : [];
				return !items.ok ? items : ids.length > 1 ? (0, errors_result.V)((0, messages.ay)(title)) : (0, errors_result.k)(ids[0]);
			}
			async function getItem(title, phase) {
				const id = await find(title, phase);
				if (!id.ok || id.value === void 0) return id.ok ? (0, errors_result.k)(void 0) : id;
				const found = await read(
					{
						secret: title,
						args: ["item", "get", id.value, ...options, "--reveal"],
						isNone,
					},
					phase,
				);
				if (!found.ok) return found;
				if (!found.value) {
					const isNew = created.get(title) === id.value && !seen.has(id.value);
					if (!isNew) gone.add(id.value);
					return isNew ? (0, errors_result.V)((0, messages.eH)(title)) : (0, errors_result.k)(void 0);
				}
				seen.add(id.value);
				for (const { type, value } of fieldsOf(found.value)) if (type === "CONCEALED" && typeof value === "string") onSecret(value);
				return found;
			}
			return {
				async get(title, phase) {
					const item = await getItem(title, phase);
					const password = item.ok ? fieldsOf(item.value).find(({ id }) => id === "password")?.["value"] : void 0;
					return item.ok
						? (0, errors_result.k)({
								value: typeof password === "string" ? password : "",
								updatedAt: (0, time.I)(item.value?.["updated_at"]),
							})
						: item;
				},
				async put(title, value, phase) {
					if (attempted.has(title)) list = void 0;
					const item = await getItem(title, phase);
					if (!item.ok) return item;
					const id = await find(title, phase);
					if (!id.ok) return id;
					if (id.value === void 0 && attempted.has(title)) return (0, errors_result.V)((0, messages.eH)(title));
					const input = JSON.stringify(
						withPassword(
							item.value ?? {
								title,
								category: "PASSWORD",
							},
							value,
						),
					);
					if (id.value !== void 0)
						return call(
							{
								verb: "put",
								secret: title,
								args: ["item", "edit", id.value, ...options],
								input,
							},
							phase,
						);
					attempted.add(title);
					const made = await call(
						{
							verb: "put",
							secret: title,
							args: ["item", "create", "-", ...options],
							input,
						},
						phase,
					);
					const answer = made.ok ? (0, http_json.q)(made.value) : void 0;
					if ((0, http_json.u)(answer) && typeof answer["id"] === "string") {
						created.set(title, answer["id"]);
						attempted.delete(title);
					}
					return made;
				},
				async delete(title, phase) {
					const id = await find(title, phase);
					return id.ok && id.value !== void 0
						? call(
								{
									verb: "delete",
									secret: title,
									args: ["item", "delete", id.value, ...options.slice(0, 1)],
									isNone,
								},
								phase,
							)
						: id;
				},
			};
		};
		function fieldsOf(item) {
			const fields = item?.["fields"];
			return Array.isArray(fields) ? fields.filter(http_json.u) : [];
		}
		function withPassword(item, value) {
			const fields = fieldsOf(item);
			const password = fields.find(({ id }) => id === "password") ?? {
				id: "password",
				type: "CONCEALED",
				purpose: "PASSWORD",
				label: "password",
			};
			return {
				...item,
				fields: [
					...fields.filter(({ id }) => id !== "password"),
					{
						...password,
						value,
					},
				],
			};
		}
		var shipped = __webpack_require__(9922);
		// CONCATENATED MODULE: ./build/src/stores/vendor.js
		function runVendor(vendor, { start, env, folder, platform, onStderr }) {
			const { program, install, variables, lasting, needsPipe = false, isBatchFile = false } = vendor;
			const commandLine = {
				file: program,
				env: {
					...env,
					...variables,
				},
				folder,
				needsPipe,
				isBatchFile,
				...(platform && {
					platform,
				}),
			};
			const call = async ({ verb, secret, args, input, isNone }, phase) => {
				const { end, stdout, stderr } = await start(commandLine, {
					args,
					isRead: true,
					phase,
					...(input !== void 0 && {
						input,
					}),
				});
				const text = stderr.toString();
				if (end.kind === "exit" && end.code === 0) return (0, errors_result.k)(stdout.toString());
				if (end.kind === "exit" && isNone?.(text)) return (0, errors_result.k)(void 0);
				if (stderr.length > 0)
					onStderr(
						{
							program,
							verb,
							secret,
						},
						stderr,
					);
				const isMissing = (end.kind === "not-started" && end.code === "ENOENT") || (end.kind === "exit" && end.code === NOT_FOUND);
				if (isMissing) return (0, errors_result.V)((0, messages.zY)(program, install));
				const problem = (0, messages.F_)(
					{
						program,
						verb,
						secret,
					},
					end,
					text,
				);
				const known = lasting.find(([error]) => error.test(text));
				return (0, errors_result.V)(
					known
						? {
								...problem,
								advice: known[1],
								isPermanent: true,
							}
						: problem,
				);
			};
			return {
				call,
				async read(request, phase) {
					const printed = await call(
						{
							verb: "get",
							...request,
						},
						phase,
					);
					if (!printed.ok || printed.value === void 0) return printed.ok ? (0, errors_result.k)(void 0) : printed;
					const json = (0, http_json.q)(printed.value);
					return (0, http_json.u)(json) ? (0, errors_result.k)(json) : (0, errors_result.V)((0, messages.$Z)(program, request.secret));
				},
			};
		}
		async function addOrCreate(add, create) {
			const added = await add;
			return added.ok && added.value === void 0 ? create() : added;
		}
		const NOT_FOUND = 127;
		// CONCATENATED MODULE: ./build/src/stores/aws-secrets-manager.js
		const SIGN_IN = "Sign in before this step, for example with `aws-actions/configure-aws-credentials`, and give it the region.";
		const AWS = {
			program: "aws",
			install: "Install the AWS CLI. Runners of GitHub have it.",
			variables: {
				AWS_PAGER: "",
				AWS_CLI_AUTO_PROMPT: "off",
				AWS_CLI_ERROR_FORMAT: "enhanced",
				AWS_CLI_FILE_ENCODING: "UTF-8",
				PYTHONUTF8: "1",
			},
			needsPipe: true,
			lasting: [
				[
					/Unable to locate credentials|\((NoCredentials|ExpiredToken(Exception)?|UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException)\)/,
					SIGN_IN,
				],
				[
					/You must specify a region|\(NoRegion\)/,
					"Set the environment variable `AWS_REGION`, or the input `aws-region` of `aws-actions/configure-aws-credentials`.",
				],
				[
					/\(AccessDenied(Exception)?\)/,
					"Give the role the permission that the message names. A rotation needs `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:CreateSecret`.",
				],
				[/\((DecryptionFailure|KMS\w*)\)/, "Give the role `kms:Decrypt` and `kms:GenerateDataKey` for the key of the secret."],
				[/marked for deletion|scheduled for deletion/, "Restore the secret with `aws secretsmanager restore-secret --secret-id <name>`."],
			],
		};
		const aws_secrets_manager_isNone = (stderr) => stderr.includes("(ResourceNotFoundException)");
		const aws_secrets_manager_open = ({ run, onSecret }) => {
			const { call, read } = run(AWS);
			const command = (name, ...args) => ["secretsmanager", name, ...args, "--output=json"];
			const fromInput = ["--secret-string", "file:///dev/stdin"];
			const add = (verb, secret, input, phase) =>
				call(
					{
						verb,
						secret,
						args: command("put-secret-value", `--secret-id=${secret}`, ...fromInput),
						input,
						isNone: aws_secrets_manager_isNone,
					},
					phase,
				);
			return {
				async get(secret, phase) {
					const found = await read(
						{
							secret,
							args: command("get-secret-value", `--secret-id=${secret}`),
							isNone: aws_secrets_manager_isNone,
						},
						phase,
					);
					if (!found.ok || !found.value)
						return found.ok
							? (0, errors_result.k)({
									value: "",
								})
							: found;
					const { SecretString: value, CreatedDate: created } = found.value;
					if (typeof value !== "string")
						return (0, errors_result.V)(
							(0, messages.G1)(secret, "has a binary value", "Set `secret-name` to another name. The action stores passwords as text."),
						);
					onSecret(value);
					return (0, errors_result.k)({
						value,
						updatedAt: typeof created === "number" ? created * 1000 : (0, time.I)(created),
					});
				},
				put: (secret, value, phase) =>
					addOrCreate(add("put", secret, value, phase), () =>
						call(
							{
								verb: "put",
								secret,
								args: command("create-secret", `--name=${secret}`, ...fromInput),
								input: value,
							},
							phase,
						),
					),
				delete: (secret, phase) => add("delete", secret, shipped.UW, phase),
			};
		};
		// CONCATENATED MODULE: ./build/src/stores/azure-key-vault.js
		const AZ = {
			program: "az",
			install: "Install the Azure CLI. Runners of GitHub have it.",
			variables: {
				PYTHONUTF8: "1",
				AZURE_CORE_ONLY_SHOW_ERRORS: "true",
				AZURE_CORE_COLLECT_TELEMETRY: "no",
			},
			needsPipe: true,
			lasting: [
				[/az login|AADSTS/, "Sign in with `azure/login` in the step before this one. The sign-in of GitHub expires after minutes."],
				[
					/SecretDisabled|disabled secret/,
					"Enable the secret, which may hold the password, with `az keyvault secret set-attributes --enabled true --vault-name <vault> --name <name>`.",
				],
				[
					/ObjectIsDeletedButRecoverable|deleted but recoverable/,
					"Recover the secret with `az keyvault secret recover --vault-name <vault> --name <name>`.",
				],
				[
					/ForbiddenByFirewall|ForbiddenByConnection|Client address is not authorized/,
					"Let the runner through the firewall of the key vault, or use a self-hosted runner in its network.",
				],
				[
					/\(Forbidden\)/,
					"Give the identity the role `Key Vault Secrets Officer` on the key vault, or an access policy with the secret permissions Get and Set. A new role takes some minutes.",
				],
				[/Failed to resolve '/, "Check `AZURE_KEY_VAULT`: it is the name of the key vault, without `.vault.azure.net`."],
			],
		};
		const azure_key_vault_isNone = (stderr) => stderr.includes("(SecretNotFound)");
		const azure_key_vault_open = ({ run, onSecret, env }) => {
			const { call, read } = run(AZ);
			const command = (name, secret) => ["keyvault", "secret", name, `--vault-name=${env["AZURE_KEY_VAULT"]}`, `--name=${secret}`];
			const fromInput = ["--file", "/dev/stdin", "--encoding", "utf-8", "--output=none"];
			const set = (secret) => [...command("set", secret), ...fromInput];
			return {
				async get(secret, phase) {
					const found = await read(
						{
							secret,
							args: [...command("show", secret), "--output=json"],
							isNone: azure_key_vault_isNone,
						},
						phase,
					);
					if (!found.ok || !found.value)
						return found.ok
							? (0, errors_result.k)({
									value: "",
								})
							: found;
					const { value, attributes } = found.value;
					if (typeof value !== "string") return (0, errors_result.V)((0, messages.$Z)("az", secret));
					onSecret(value);
					return (0, errors_result.k)({
						value,
						updatedAt: (0, http_json.u)(attributes) ? (0, time.I)(attributes["created"]) : Number.NaN,
					});
				},
				put: (secret, value, phase) =>
					call(
						{
							verb: "put",
							secret,
							args: set(secret),
							input: value,
						},
						phase,
					),
				delete: (secret, phase) =>
					call(
						{
							verb: "delete",
							secret,
							args: set(secret),
							input: shipped.UW,
						},
						phase,
					),
			};
		};
		var external_node_child_process_ = __webpack_require__(1421);
		var runtime_deadline = __webpack_require__(2181);
		// CONCATENATED MODULE: ./build/src/stores/command-line.js
		const STDOUT_LIMIT = 65536;
		const STDERR_LIMIT = 4096;
		const KILL_AFTER_MS = 2000;
		const ABANDON_AFTER_MS = 1000;
		const DRAIN_MS = 1000;
		function runCommandLine(commandLine, run) {
			const { env, folder, platform = process.platform } = commandLine;
			const { input, isRead, phase } = run;
			const { deadline } = phase;
			if ((0, runtime_deadline.mm)(phase))
				return Promise.resolve(
					notStarted({
						kind: "cancelled",
					}),
				);
			if (deadline.remaining() === 0)
				return Promise.resolve(
					notStarted({
						kind: "timeout",
						afterMs: 0,
					}),
				);
			const running = new Promise((resolve) => {
				const stdout = [];
				const stderr = [];
				let size = 0;
				let stopped;
				let killTimer;
				const hasGroup = platform !== "win32";
				const { file, args, isVerbatim } = startedAs(commandLine, run, platform);
				const child = (0, external_node_child_process_.spawn)(file, args, {
					cwd: folder,
					env,
					detached: hasGroup,
					windowsVerbatimArguments: isVerbatim,
					stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"],
				});
				const finish = (end) => {
					clearTimeout(killTimer);
					ignoreTime();
					if (stopped) signal(child, "SIGKILL", hasGroup);
					resolve({
						end: stopped ?? end,
						stdout: Buffer.concat(stdout),
						stderr: Buffer.concat(stderr).subarray(0, STDERR_LIMIT),
					});
				};
				const kill = (reason) => {
					signal(child, "SIGKILL", hasGroup);
					killTimer = setTimeout(() => {
						for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
						child.unref();
						finish(reason);
					}, ABANDON_AFTER_MS);
				};
				const stop = (reason) => {
					if (!stopped) {
						stopped = reason;
						signal(child, "SIGTERM", hasGroup);
						killTimer = setTimeout(() => kill(reason), Math.min(KILL_AFTER_MS, deadline.remaining()));
					}
				};
				const start = deadline.now();
				const remaining = () => (deadline.isCancelled() ? deadline.remaining() / 2 : deadline.remaining());
				const ignoreTime = (0, runtime_deadline.wB)(
					phase,
					(reason) =>
						stop(
							reason === "cancelled"
								? {
										kind: reason,
									}
								: {
										kind: reason,
										afterMs: deadline.now() - start,
									},
						),
					remaining,
				);
				child.on("error", (error) =>
					finish({
						kind: "not-started",
						detail: error.message,
						code: codeOf(error),
					}),
				);
				child.on("exit", (code, by) => {
					const end =
						code === null
							? {
									kind: "signal",
									signal: by,
								}
							: {
									kind: "exit",
									code,
								};
					const drain = setTimeout(() => {
						child.stdout?.destroy();
						child.stderr?.destroy();
					}, DRAIN_MS);
					child.on("close", () => {
						clearTimeout(drain);
						finish(end);
					});
				});
				child.stdout?.on("data", (chunk) => {
					size += isRead ? chunk.length : 0;
					if (size > STDOUT_LIMIT)
						stop({
							kind: "too-much-output",
						});
					else if (isRead) stdout.push(chunk);
				});
				child.stderr?.on("data", (chunk) => {
					if (Buffer.concat(stderr).length < STDERR_LIMIT) stderr.push(chunk);
				});
				child.stdin?.on("error", () => {});
				child.stdin?.end(input);
			});
			return running.catch((error) =>
				notStarted({
					kind: "not-started",
					detail: String(error),
				}),
			);
		}
		function codeOf(error) {
			return "code" in error ? `${error.code}` : void 0;
		}
		function notStarted(end) {
			return {
				end,
				stdout: Buffer.alloc(0),
				stderr: Buffer.alloc(0),
			};
		}
		const PLAIN_ARGUMENT = /^[\w./=-]+$/;
		const PIPE = 'IFS= read -r line; printf %s "$line" | "$@"';
		function startedAs({ file, env, needsPipe, isBatchFile }, { args, input }, platform) {
			if (platform === "win32" && isBatchFile) {
				if (!args.every((argument) => PLAIN_ARGUMENT.test(argument))) throw new Error("cmd.exe does not pass this argument on");
				return {
					file: env["ComSpec"] ?? "cmd.exe",
					args: ["/d", "/s", "/c", `"${[`${file}.cmd`, ...args].join(" ")}"`],
					isVerbatim: true,
				};
			}
			if (platform !== "win32" && needsPipe && input !== void 0)
				return {
					file: "/bin/sh",
					args: ["-c", PIPE, "sh", file, ...args],
					isVerbatim: false,
				};
			return {
				file,
				args,
				isVerbatim: false,
			};
		}
		function signal(child, name, hasGroup) {
			try {
				process.kill(Number(child.pid) * (hasGroup ? -1 : 1), name);
			} catch {}
		}
		const RUNNER_FILES = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE", "GITHUB_STEP_SUMMARY"];
		function environmentOf(env) {
			const isHandedOn = (name) => !/^INPUT_/i.test(name) && !RUNNER_FILES.includes(name.toUpperCase());
			return Object.fromEntries(Object.entries(env).filter(([name]) => isHandedOn(name)));
		}
		// CONCATENATED MODULE: ./build/src/stores/google-secret-manager.js
		const google_secret_manager_SIGN_IN = "Sign in before this step, for example with `google-github-actions/auth`.";
		const GCLOUD = {
			program: "gcloud",
			install: "Install the Google Cloud CLI, for example with `google-github-actions/setup-gcloud`.",
			variables: {
				CLOUDSDK_CORE_DISABLE_PROMPTS: "1",
				CLOUDSDK_CORE_VERBOSITY: void 0,
			},
			isBatchFile: true,
			lasting: [
				[/active account selected|refreshing your current auth tokens|UNAUTHENTICATED/, google_secret_manager_SIGN_IN],
				[
					/attribute \[project\]|property \[(core\/)?project\]/,
					"Set the environment variable `CLOUDSDK_CORE_PROJECT`. `google-github-actions/auth` does.",
				],
				[
					/in DISABLED state/,
					"Enable the version, which may hold the password, with `gcloud secrets versions enable <version> --secret=<name>`.",
				],
				[/SERVICE_DISABLED|API has not been used/, "Enable the API with `gcloud services enable secretmanager.googleapis.com`."],
				[/PERMISSION_DENIED/, "Give the account the permission that the message names. The role `Secret Manager Admin` has all of them."],
			],
		};
		const google_secret_manager_isNone = (stderr) => stderr.includes("NOT_FOUND: Secret") || stderr.includes("in DESTROYED state");
		const google_secret_manager_open = ({ run, onSecret }) => {
			const { call, read } = run(GCLOUD);
			const written = new Map();
			const json = "--format=json";
			const add = async (verb, secret, input, phase) => {
				const args = ["secrets", "versions", "add", secret, "--data-file=-", json];
				const added = await call(
					{
						verb,
						secret,
						args,
						input,
						isNone: google_secret_manager_isNone,
					},
					phase,
				);
				const version = added.ok ? (0, http_json.q)(added.value) : void 0;
				if ((0, http_json.u)(version) && typeof version["name"] === "string") written.set(secret, version["name"].replace(/^.*\//, ""));
				return added;
			};
			return {
				async get(secret, phase, withTime) {
					const version = written.get(secret) ?? "latest";
					const look = (command) => ({
						secret,
						args: ["secrets", "versions", command, version, `--secret=${secret}`, json],
						isNone: google_secret_manager_isNone,
					});
					const [found, described] = await Promise.all([
						read(look("access"), phase),
						withTime
							? call(
									{
										verb: "get",
										...look("describe"),
									},
									phase,
								)
							: (0, errors_result.k)(void 0),
					]);
					if (!found.ok || !found.value)
						return found.ok
							? (0, errors_result.k)({
									value: "",
								})
							: found;
					if (!described.ok) return described;
					const { payload } = found.value;
					if (!(0, http_json.u)(payload) || typeof payload["data"] !== "string")
						return (0, errors_result.V)((0, messages.$Z)("gcloud", secret));
					const value = Buffer.from(payload["data"], "base64url").toString();
					onSecret(value);
					const description = (0, http_json.q)(described.value);
					return (0, errors_result.k)({
						value,
						updatedAt: (0, http_json.u)(description) ? (0, time.I)(description["createTime"]) : Number.NaN,
					});
				},
				put: (secret, value, phase) =>
					addOrCreate(add("put", secret, value, phase), async () => {
						const args = ["secrets", "create", secret, "--replication-policy=automatic", "--data-file=-", json];
						const created = await call(
							{
								verb: "put",
								secret,
								args,
								input: value,
							},
							phase,
						);
						if (created.ok) written.set(secret, "1");
						return created;
					}),
				delete: (secret, phase) => add("delete", secret, shipped.UW, phase),
			};
		};
		// CONCATENATED MODULE: ./build/src/stores/json-secret.js
		function json_secret_isNone(text) {
			return text === "" || text === shipped.UW;
		}
		function readMember(secret, text, field) {
			const json = json_secret_isNone(text) ? {} : (0, http_json.q)(text);
			if (!(0, http_json.u)(json)) return (0, errors_result.V)((0, messages.r8)(secret));
			const member = Object.hasOwn(json, field) ? json[field] : "";
			return typeof member === "string" ? (0, errors_result.k)(member) : (0, errors_result.V)((0, messages.sD)(secret, field));
		}
		function changeMember(text, field, value) {
			try {
				return withMember(text, field, value);
			} catch {
				return;
			}
		}
		function withMember(text, field, value) {
			const members = Object.entries(JSON.parse(json_secret_isNone(text) ? "{}" : text, keepDigits));
			return JSON.stringify(Object.fromEntries([...members, [field, value]]));
		}
		function keepDigits(_, value, context) {
			const rawJson = Reflect.get(JSON, "rawJSON");
			return typeof value === "number" && context?.source !== void 0 && typeof rawJson === "function" ? rawJson(context.source) : value;
		}
		function createMemberStore(store, current, field) {
			return {
				...store,
				async get(name, phase, withTime) {
					const found = await store.get(name, phase, withTime);
					if (!found.ok || name !== current) return found;
					const member = readMember(name, found.value.value, field);
					if (!member.ok) return member;
					return changeMember(found.value.value, field, member.value) === void 0
						? (0, errors_result.V)((0, messages.r8)(name))
						: (0, errors_result.k)({
								...found.value,
								value: member.value,
							});
				},
				async put(name, value, phase) {
					if (name !== current) return store.put(name, value, phase);
					const found = await store.get(name, phase);
					if (!found.ok) return found;
					const member = readMember(name, found.value.value, field);
					if (!member.ok) return member;
					const changed = changeMember(found.value.value, field, value);
					return changed === void 0 ? (0, errors_result.V)((0, messages.r8)(name)) : store.put(name, changed, phase);
				},
			};
		}
		// CONCATENATED MODULE: ./build/src/stores/program.js
		function createProgramStore({ run, onSecret, onStderr }) {
			async function call(verb, secret, phase, input = "") {
				const { end, stdout, stderr } = await run({
					args: [verb, secret],
					input,
					isRead: verb === "get" || verb === "updated",
					phase,
				});
				const text = stdout.toString().replace(/\r?\n$/, "");
				if (verb === "get") onSecret(text);
				const shown = end.kind === "too-much-output" ? Buffer.alloc(0) : stderr;
				if (shown.length > 0)
					onStderr(
						{
							verb,
							secret,
						},
						shown,
					);
				return end.kind === "exit" && end.code === 0
					? (0, errors_result.k)(text)
					: (0, errors_result.V)(
							(0, messages.F_)(
								{
									verb,
									secret,
								},
								end,
								shown.toString(),
							),
						);
			}
			return {
				async get(name, phase, withTime = false) {
					const [value, updated] = await Promise.all([
						call("get", name, phase),
						withTime ? call("updated", name, phase) : (0, errors_result.k)(""),
					]);
					if (!value.ok || !withTime || value.value === "")
						return value.ok
							? (0, errors_result.k)({
									value: value.value,
								})
							: value;
					if (!updated.ok) return updated;
					const text = updated.value.trim();
					const updatedAt = (0, time.I)(text);
					if (Number.isNaN(updatedAt)) return (0, errors_result.V)(text === "" ? (0, messages.hm)(name) : (0, messages.AL)(name));
					return (0, errors_result.k)({
						value: value.value,
						updatedAt,
					});
				},
				put: (name, value, phase) => call("put", name, phase, value),
				delete: (name, phase) => call("delete", name, phase),
			};
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var format = __webpack_require__(7051);
		var rotation_slots = __webpack_require__(3700);
		var retry = __webpack_require__(7111);
		// CONCATENATED MODULE: ./build/src/stores/values.js
		const MAX_SLOTS = 100;
		const PARALLEL_LOOKUPS = 4;
		const UNUSED_NUMBERS = [1_000_000, 1_000_000_000];
		function createValueStore(name, store, options) {
			const nameOf = (slot) => (0, rotation_slots.M8)(name, slot);
			const { random, isAgeNeeded, isUnproven, onEvent } = options;
			function attempt(phase, send) {
				return (0, retry.L5)({
					phase,
					send,
					retryDelay: (result, count) =>
						result.ok || result.problem.code === "cancelled" || result.problem.isPermanent ? void 0 : (0, retry.JN)(count, random),
					onRetry: (result, event) =>
						result.ok ||
						onEvent({
							kind: "store-retry",
							problem: result.problem,
							...event,
						}),
					onEvent,
				});
			}
			async function get(slot, phase, withTime = false) {
				const found = await store.get(nameOf(slot), phase, withTime);
				if (!found.ok || found.value.value === shipped.UW)
					return found.ok
						? (0, errors_result.k)({
								value: "",
							})
						: found;
				const { value, updatedAt } = found.value;
				return withTime && value !== "" && (updatedAt === void 0 || Number.isNaN(updatedAt))
					? (0, errors_result.V)((0, messages.pe)(nameOf(slot)))
					: found;
			}
			const read = (slot, phase, withTime = false) => attempt(phase, () => get(slot, phase, withTime));
			async function readPrevious(first, phase) {
				const slots = Array.from(
					{
						length: PARALLEL_LOOKUPS,
					},
					(_, index) => (0, rotation_slots.Wk)(first + index),
				);
				const found = await Promise.all(
					slots.map(async (slot) => ({
						slot,
						result: await read(slot, phase),
					})),
				);
				const previous = [];
				for (const { slot, result } of found) {
					if (!result.ok) return result;
					if (result.value.value === "") return (0, errors_result.k)(previous);
					previous.push([slot, result.value.value]);
				}
				const more = first < MAX_SLOTS ? await readPrevious(first + PARALLEL_LOOKUPS, phase) : (0, errors_result.k)([]);
				return more.ok ? (0, errors_result.k)([...previous, ...more.value]) : more;
			}
			async function findsNothing(phase) {
				const found = isUnproven
					? await get((0, rotation_slots.Wk)((0, external_node_crypto_.randomInt)(...UNUSED_NUMBERS)), phase)
					: void 0;
				return !found?.ok || found.value.value === "";
			}
			return {
				name,
				isReadable: true,
				async inspect(phase) {
					const [current, pending, first, isTrusted] = await Promise.all([
						read(rotation_slots.eN, phase, isAgeNeeded),
						read(rotation_slots.eG, phase),
						read((0, rotation_slots.Wk)(1), phase),
						findsNothing(phase),
					]);
					if (!isTrusted) return (0, errors_result.V)((0, messages.nz)());
					if (!pending.ok) return pending;
					const found = current.ok || !isAgeNeeded || pending.value.value === "" ? current : await read(rotation_slots.eN, phase);
					if (!found.ok) return found;
					if (!first.ok) return first;
					const more = first.value.value === "" ? (0, errors_result.k)([]) : await readPrevious(2, phase);
					if (!more.ok) return more;
					const previous = first.value.value === "" ? [] : [[(0, rotation_slots.Wk)(1), first.value.value], ...more.value];
					const values = {
						pending: pending.value.value,
						current: found.value.value,
					};
					const fault = values.pending === "" ? void 0 : (0, format.Uj)(values.pending);
					if (fault) return (0, errors_result.V)((0, messages.OF)(nameOf(rotation_slots.eG), fault));
					const foreign = (0, format._S)(values.current);
					return foreign
						? (0, errors_result.V)((0, messages.FH)(nameOf(rotation_slots.eN), foreign, options.hasFields))
						: (0, errors_result.k)(contentOf(values, previous, isAgeNeeded ? found.value.updatedAt : void 0));
				},
				async write(slot, value, phase) {
					let isPut = false;
					return attempt(phase, async () => {
						const put = isPut ? (0, errors_result.k)(void 0) : await store.put(nameOf(slot), value, phase);
						isPut = put.ok;
						if (!put.ok && (put.problem.code === "cancelled" || put.problem.isPermanent)) return put;
						const found = await get(slot, phase);
						if (found.ok && found.value.value === value) return (0, errors_result.k)("unknown");
						if (!put.ok) return put;
						return found.ok ? (0, errors_result.V)((0, messages.KC)(nameOf(slot))) : found;
					});
				},
				async exists(slot, phase) {
					const found = await get(slot, phase);
					return found.ok ? (0, errors_result.k)(found.value.value !== "") : found;
				},
				remove: (slot, phase) =>
					attempt(phase, async () => {
						const deleted = await store.delete(nameOf(slot), phase);
						const found = deleted.ok || !deleted.problem.isPermanent ? await get(slot, phase) : deleted;
						if (found.ok && found.value.value === "") return found;
						if (!deleted.ok) return deleted;
						return found.ok ? (0, errors_result.V)((0, messages.S$)(nameOf(slot))) : found;
					}),
			};
		}
		function contentOf(values, previous, updatedAt) {
			const slots = new Map(previous.map(([slot, value]) => [slot, value === values.current ? rotation_slots.De : rotation_slots.v2]));
			if (values.pending !== "") slots.set(rotation_slots.eG, rotation_slots.v2);
			if (updatedAt !== void 0) slots.set(rotation_slots.eN, updatedAt);
			return {
				slots,
				values,
			};
		}
		// CONCATENATED MODULE: ./build/src/stores/vault.js
		const VAULT = {
			program: "vault",
			install: "Install the Vault CLI before this step. Runners of GitHub do not have it.",
			variables: {
				VAULT_FORMAT: void 0,
				VAULT_WRAP_TTL: void 0,
				VAULT_CLI_NO_COLOR: "1",
			},
			lasting: [
				[
					/sys\/internal\/ui\/mounts[\s\S]*Code: 403[\s\S]*\* permission denied/,
					"Set `VAULT_TOKEN` to a valid token, for example with `hashicorp/vault-action` and `exportToken: true`.",
				],
				[
					/preflight capability check/,
					"Check `VAULT_KV_MOUNT` and `VAULT_NAMESPACE`, and that the policy of the token grants the paths of the secret.",
				],
				[
					/Code: 403/,
					"Give the token a policy with `create`, `update`, `patch` and `read` on `<mount>/data/<name>*`, and `delete` on `<mount>/metadata/<name>*`.",
				],
				[
					/127\.0\.0\.1:8200.*refused|no such host|x509:|HTTP response to HTTPS client/,
					"Check `VAULT_ADDR`, and `VAULT_CACERT` for a private CA.",
				],
				[/Metadata not supported on KV Version 1/, "Use a KV engine of version 2. The action cannot delete from version 1."],
			],
		};
		const MISMATCH = "check-and-set parameter did not match";
		const NOTHING = {
			version: 0,
			fields: [],
		};
		const vault_open = ({ run, onSecret, env, current, field }) => {
			const vault = run(VAULT);
			const mount = (env["VAULT_KV_MOUNT"] || "secret").replace(/\/+$/, "");
			const known = new Map();
			const fieldOf = (secret) => (secret === current && field ? field : "value");
			async function read(secret, phase) {
				const isNone = (stderr) =>
					[`${mount}/data/${secret}`, `${mount}/${secret}`].some((path) => stderr.trim() === `No value found at ${path}`);
				const found = await vault.read(
					{
						secret,
						args: ["kv", "get", `-mount=${mount}`, "-format=json", secret],
						isNone,
					},
					phase,
				);
				if (!found.ok) return found;
				if (found.value === void 0) {
					known.set(secret, NOTHING);
					return (0, errors_result.k)({
						value: "",
						...NOTHING,
					});
				}
				const { data: content } = found.value;
				if (!(0, http_json.u)(content)) return (0, errors_result.V)((0, messages.$Z)("vault", secret));
				const metadata = content["metadata"];
				const [data, number, created] = (0, http_json.u)(metadata)
					? [content["data"], metadata["version"], metadata["created_time"]]
					: [content];
				const fields = (0, http_json.u)(data) ? data : {};
				onSecret(JSON.stringify(fields));
				const version = typeof number === "number" ? number : void 0;
				const state = {
					version,
					fields: Object.keys(fields),
				};
				known.set(secret, state);
				const value = Object.hasOwn(fields, fieldOf(secret)) ? fields[fieldOf(secret)] : "";
				const hasOthers = Object.keys(fields).some((each) => each !== fieldOf(secret));
				if (hasOthers && version === void 0) {
					const state = "has other fields, which a KV engine of version 1 would drop";
					return (0, errors_result.V)((0, messages.G1)(secret, state, "Use a KV engine of version 2."));
				}
				if (typeof value !== "string") return (0, errors_result.V)((0, messages.sD)(secret, fieldOf(secret)));
				if (value === "" && hasOthers && !(secret === current && field))
					return (0, errors_result.V)((0, messages.FH)(secret, "has other fields and no field `value`", true));
				return (0, errors_result.k)({
					value,
					updatedAt: (0, time.I)(created),
					...state,
				});
			}
			return {
				async get(secret, phase) {
					const found = await read(secret, phase);
					return found.ok
						? (0, errors_result.k)({
								value: found.value.value,
								updatedAt: found.value.updatedAt,
							})
						: found;
				},
				async put(secret, value, phase) {
					const remembered = known.get(secret);
					const before = remembered ? (0, errors_result.k)(remembered) : await read(secret, phase);
					if (!before.ok) return before;
					const { version, fields } = before.value;
					const hasOthers = fields.some((each) => each !== fieldOf(secret));
					const args = [
						"kv",
						hasOthers ? "patch" : "put",
						`-mount=${mount}`,
						...(version === void 0 ? [] : [`-cas=${version}`]),
						"-format=json",
						secret,
						`${fieldOf(secret)}=-`,
					];
					const isMismatch = (stderr) => stderr.includes(MISMATCH);
					const put = await vault.call(
						{
							verb: "put",
							secret,
							args,
							input: value,
							isNone: isMismatch,
						},
						phase,
					);
					known.delete(secret);
					if (!put.ok || put.value !== void 0) return put;
					const found = await read(secret, phase);
					if (!found.ok || found.value.value === value) return found;
					return (0, errors_result.V)(secret === current ? (0, messages.yH)(secret) : (0, messages.iH)(secret));
				},
				delete: (secret, phase) => {
					known.delete(secret);
					return vault.call(
						{
							verb: "delete",
							secret,
							args: ["kv", "metadata", "delete", `-mount=${mount}`, secret],
						},
						phase,
					);
				},
			};
		};
		// CONCATENATED MODULE: ./build/src/stores/open-values.js
		const VENDORS = {
			"1password": _1password_open,
			"aws-secrets-manager": aws_secrets_manager_open,
			"azure-key-vault": azure_key_vault_open,
			"google-secret-manager": google_secret_manager_open,
			vault: vault_open,
		};
		function openValueStore({ name, field, store, folder }, secretName, isAgeNeeded, { masker, env, random, onEvent }) {
			const environment = {
				env: environmentOf(env),
				folder,
			};
			const onStderr = (call, text) =>
				onEvent({
					kind: "standard-error",
					call,
					text,
				});
			const onSecret = (value) => maskValue(value, masker);
			const options = {
				random,
				onEvent,
				isAgeNeeded,
			};
			if (store.kind === "program") {
				const values = createProgramStore({
					run: (run) =>
						runCommandLine(
							{
								file: store.file,
								...environment,
							},
							run,
						),
					onSecret,
					onStderr,
				});
				return createValueStore(secretName, values, {
					...options,
					isUnproven: true,
					hasFields: false,
				});
			}
			const values = VENDORS[store.store]({
				run: (vendor) =>
					runVendor(vendor, {
						start: runCommandLine,
						onStderr,
						...environment,
					}),
				onSecret,
				env,
				current: name,
				field,
			});
			const isMember = field !== "" && store.store !== "vault";
			return createValueStore(secretName, isMember ? createMemberStore(values, name, field) : values, {
				...options,
				isUnproven: false,
				hasFields: (0, shipped.Jk)(store.store).hasFields,
			});
		}
		const SHORTEST_TEXT = 4;
		function maskValue(value, { add }) {
			if (value !== shipped.UW) add(value);
			const open = [(0, http_json.q)(value)].filter(http_json.u).flatMap((json) => Object.values(json));
			for (let next = open.pop(); next !== void 0; next = open.pop())
				if (typeof next === "string" && next.length >= SHORTEST_TEXT) add(next);
				else if (typeof next === "object" && next !== null) open.push(...Object.values(next));
		}
	}),
};
