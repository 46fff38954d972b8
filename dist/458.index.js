"use strict";

exports.id = 458;

exports.ids = [458];

exports.modules = {
	2650: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			C: () => lookUpAll,
			U: () => lookUpMore,
		});
		var _errors_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2359);
		var _rotation_slots_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3700);
		const LAST = 105;
		async function lookUpAll(slots, lookUp) {
			const looks = slots.map((slot) =>
				(0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.hg)(lookUp(slot), (found) =>
					(0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found === void 0 ? [] : [[slot, found]]),
				),
			);
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.hg)(
				(0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.bn)(await Promise.all(looks)),
				(found) => (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found.flat()),
			);
		}
		async function lookUpMore(found, lookUp, parallel, first = 2) {
			if (first > LAST || found.at(-1)?.[0] !== (0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(first - 1))
				return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.kX)(found);
			const slots = Array.from(
				{
					length: parallel,
				},
				(_, index) => (0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_0__.Wk)(first + index),
			);
			return (0, _errors_result_js__WEBPACK_IMPORTED_MODULE_1__.hg)(lookUpAll(slots, lookUp), (more) =>
				lookUpMore([...found, ...more], lookUp, parallel, first + parallel),
			);
		}
	}),
	9458: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			openValueStore: () => openValueStore,
		});
		var http_json = __webpack_require__(8637);
		var errors_result = __webpack_require__(2359);
		var time = __webpack_require__(8752);
		var messages = __webpack_require__(2705);
		// CONCATENATED MODULE: ./build/src/stores/vendor.js
		const NOT_FOUND = 127;
		function runVendor(vendor, { start, env, folder, platform, onStderr }) {
			const { program, install, variables, lasting, needsPipe = false, isBatchFile = false } = vendor;
			const commandLine = {
				file: program,
				env: {
					...env,
					...variables,
				},
				folder,
				platform,
				needsPipe,
				isBatchFile,
			};
			async function call({ verb, secret, args, input, isNone }, phase) {
				const { end, stdout, stderr } = await start(commandLine, {
					args,
					input,
					isRead: true,
					phase,
				});
				const text = stderr.toString();
				if (end.kind === "exit" && end.code === 0) return (0, errors_result.kX)(stdout.toString());
				if (end.kind === "exit" && isNone?.(text)) return (0, errors_result.kX)(void 0);
				if (stderr.length > 0)
					onStderr(
						{
							program,
							verb,
							secret,
						},
						stderr,
					);
				if ((end.kind === "not-started" && end.code === "ENOENT") || (end.kind === "exit" && end.code === NOT_FOUND))
					return (0, errors_result.V2)(messages.D.notInstalled(program, install));
				const problem = (0, messages.F)(
					{
						program,
						verb,
						secret,
					},
					end,
					text,
				);
				const known = lasting.find(([error]) => error.test(text));
				return (0, errors_result.V2)(
					known
						? {
								...problem,
								advice: known[1],
								isPermanent: true,
							}
						: problem,
				);
			}
			function read(request, phase) {
				return (0, errors_result.hg)(
					call(
						{
							verb: "get",
							...request,
						},
						phase,
					),
					(printed) => {
						if (printed === void 0) return (0, errors_result.kX)(void 0);
						const json = (0, http_json.q)(printed);
						return (0, http_json.u)(json)
							? (0, errors_result.kX)(json)
							: (0, errors_result.V2)(messages.D.unreadable(program, request.secret));
					},
				);
			}
			return {
				call,
				read,
			};
		}
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
		const _1password_open = (context) => {
			const { call, read } = runVendor(OP, context);
			const vault = `--vault=${context.env["OP_VAULT"]}`;
			const options = [vault, "--format=json"];
			const items = new Map();
			let listed;
			const unconfirmed = new Set();
			const list = (phase) =>
				(0, errors_result.hg)(
					call(
						{
							verb: "get",
							secret: "items",
							args: ["item", "list", ...options],
						},
						phase,
					),
					(text) => {
						const all = (0, http_json.q)(text);
						if (!Array.isArray(all)) return (0, errors_result.V2)(messages.D.unreadable("op", "items"));
						for (const [title, group] of Map.groupBy(all.filter(http_json.u), (item) => item["title"])) items.set(title, group);
						return (0, errors_result.kX)(void 0);
					},
				);
			async function find(title, phase) {
				listed ??= list(phase);
				const result = await listed;
				if (!result.ok) {
					listed = void 0;
					return result;
				}
				const [item, ...others] = items.get(title) ?? [];
				if (others.length > 0) return (0, errors_result.V2)(messages.D.severalItems(title));
				return (0, errors_result.kX)(typeof item?.["id"] === "string" ? item["id"] : void 0);
			}
			const getItem = (title, phase) =>
				(0, errors_result.hg)(find(title, phase), (id) => {
					if (id === void 0) return (0, errors_result.kX)(void 0);
					return (0, errors_result.hg)(
						read(
							{
								secret: title,
								args: ["item", "get", id, ...options, "--reveal"],
								isNone,
							},
							phase,
						),
						(item) => {
							if (!item && unconfirmed.has(title)) return (0, errors_result.V2)(messages.D.notListed(title));
							if (!item) {
								items.delete(title);
								return (0, errors_result.kX)(void 0);
							}
							unconfirmed.delete(title);
							for (const { type, value } of fieldsOf(item)) if (type === "CONCEALED" && typeof value === "string") context.onSecret(value);
							return (0, errors_result.kX)({
								id,
								item,
							});
						},
					);
				});
			return {
				get: (title, phase) =>
					(0, errors_result.hg)(getItem(title, phase), (found) => {
						const password = fieldsOf(found?.item).find(({ id }) => id === "password")?.["value"];
						return (0, errors_result.kX)({
							value: typeof password === "string" ? password : "",
							updatedAt: (0, time.I)(found?.item["updated_at"]),
						});
					}),
				async put(title, value, phase) {
					const relisted = unconfirmed.has(title) && !items.has(title) ? await list(phase) : (0, errors_result.kX)(void 0);
					const found = relisted.ok ? await getItem(title, phase) : relisted;
					if (!found.ok) return found;
					if (!found.value && unconfirmed.has(title)) return (0, errors_result.V2)(messages.D.notListed(title));
					const input = JSON.stringify(
						withPassword(
							found.value?.item ?? {
								title,
								category: "PASSWORD",
							},
							value,
						),
					);
					if (found.value)
						return call(
							{
								verb: "put",
								secret: title,
								args: ["item", "edit", found.value.id, ...options],
								input,
							},
							phase,
						);
					unconfirmed.add(title);
					return (0, errors_result.hg)(
						call(
							{
								verb: "put",
								secret: title,
								args: ["item", "create", "-", ...options],
								input,
							},
							phase,
						),
						(text) => {
							const made = (0, http_json.q)(text);
							if ((0, http_json.u)(made) && typeof made["id"] === "string") items.set(title, [made]);
							return (0, errors_result.kX)(text);
						},
					);
				},
				delete: (title, phase) =>
					(0, errors_result.hg)(find(title, phase), (id) =>
						id === void 0
							? (0, errors_result.kX)(void 0)
							: call(
									{
										verb: "delete",
										secret: title,
										args: ["item", "delete", id, vault],
										isNone,
									},
									phase,
								),
					),
			};
		};
		function fieldsOf(item) {
			const fields = item?.["fields"];
			return Array.isArray(fields) ? fields.filter(http_json.u) : [];
		}
		function withPassword(item, value) {
			const fields = fieldsOf(item);
			const added = {
				id: "password",
				type: "CONCEALED",
				purpose: "PASSWORD",
				label: "password",
			};
			const password = fields.find(({ id }) => id === "password") ?? added;
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
					/Access to KMS|\((DecryptionFailure|KMS\w*)\)/,
					"Give the role `kms:Decrypt` and `kms:GenerateDataKey` for the key of the secret.",
				],
				[
					/\(AccessDenied(Exception)?\)/,
					"Give the role the permission that the message names. A rotation needs `secretsmanager:GetSecretValue`, `secretsmanager:PutSecretValue` and `secretsmanager:CreateSecret`.",
				],
				[/marked for deletion|scheduled for deletion/, "Restore the secret with `aws secretsmanager restore-secret --secret-id <name>`."],
			],
		};
		const aws_secrets_manager_isNone = (stderr) => stderr.includes("(ResourceNotFoundException)");
		const aws_secrets_manager_open = (context) => {
			const { call, read } = runVendor(AWS, context);
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
				get: (secret, phase) =>
					(0, errors_result.hg)(
						read(
							{
								secret,
								args: command("get-secret-value", `--secret-id=${secret}`),
								isNone: aws_secrets_manager_isNone,
							},
							phase,
						),
						(found) => {
							if (!found)
								return (0, errors_result.kX)({
									value: "",
								});
							const { SecretString: value, CreatedDate: created } = found;
							if (typeof value !== "string") {
								const advice = "Set `secret-name` to another name. The action stores passwords as text.";
								return (0, errors_result.V2)(messages.D.unreadableState(secret, "has a binary value", advice));
							}
							context.onSecret(value);
							return (0, errors_result.kX)({
								value,
								updatedAt: typeof created === "number" ? created * 1000 : (0, time.I)(created),
							});
						},
					),
				put: (secret, value, phase) =>
					(0, errors_result.hg)(add("put", secret, value, phase), (added) =>
						added === void 0
							? call(
									{
										verb: "put",
										secret,
										args: command("create-secret", `--name=${secret}`, ...fromInput),
										input: value,
									},
									phase,
								)
							: (0, errors_result.kX)(added),
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
		const azure_key_vault_open = (context) => {
			const { call, read } = runVendor(AZ, context);
			const vault = `--vault-name=${context.env["AZURE_KEY_VAULT"]}`;
			const command = (name, secret) => ["keyvault", "secret", name, vault, `--name=${secret}`];
			const set = (secret) => [...command("set", secret), "--file", "/dev/stdin", "--encoding", "utf-8", "--output=none"];
			return {
				get: (secret, phase) =>
					(0, errors_result.hg)(
						read(
							{
								secret,
								args: [...command("show", secret), "--output=json"],
								isNone: azure_key_vault_isNone,
							},
							phase,
						),
						(found) => {
							if (!found)
								return (0, errors_result.kX)({
									value: "",
								});
							const { value, attributes } = found;
							if (typeof value !== "string") return (0, errors_result.V2)(messages.D.unreadable("az", secret));
							context.onSecret(value);
							return (0, errors_result.kX)({
								value,
								updatedAt: (0, http_json.u)(attributes) ? (0, time.I)(attributes["created"]) : Number.NaN,
							});
						},
					),
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
		async function runCommandLine(commandLine, run) {
			const { env, folder, platform = process.platform, isBatchFile } = commandLine;
			const { input, isRead, phase } = run;
			if ((0, runtime_deadline.mm)(phase))
				return notStarted({
					kind: "cancelled",
				});
			if (phase.deadline.remaining() === 0)
				return notStarted({
					kind: "timeout",
					afterMs: 0,
				});
			try {
				const [file, args] = startedAs(commandLine, run, platform);
				const hasGroup = platform !== "win32";
				const child = (0, external_node_child_process_.spawn)(file, args, {
					cwd: folder,
					env,
					detached: hasGroup,
					windowsVerbatimArguments: isBatchFile,
					stdio: [input === void 0 ? "ignore" : "pipe", isRead ? "pipe" : "ignore", "pipe"],
				});
				child.stdin?.on("error", () => {});
				child.stdin?.end(input);
				return await endOf(child, phase, hasGroup);
			} catch (error) {
				return notStarted({
					kind: "not-started",
					detail: String(error),
				});
			}
		}
		const notStarted = (end) => ({
			end,
			stdout: Buffer.alloc(0),
			stderr: Buffer.alloc(0),
		});
		function endOf(child, phase, hasGroup) {
			const { deadline } = phase;
			const { promise, resolve } = Promise.withResolvers();
			let stdout = Buffer.alloc(0);
			let stderr = Buffer.alloc(0);
			let stopped;
			let killTimer;
			const finish = (end) => {
				clearTimeout(killTimer);
				ignoreTime();
				if (stopped) signal(child, "SIGKILL", hasGroup);
				resolve({
					end: stopped ?? end,
					stdout,
					stderr,
				});
			};
			const abandon = (end) => {
				for (const stream of child.stdio) stream?.destroy();
				child.unref();
				finish(end);
			};
			const stop = (reason) => {
				if (stopped) return;
				stopped = reason;
				signal(child, "SIGTERM", hasGroup);
				const kill = () => {
					signal(child, "SIGKILL", hasGroup);
					killTimer = setTimeout(abandon, ABANDON_AFTER_MS, reason);
				};
				killTimer = setTimeout(kill, Math.min(KILL_AFTER_MS, deadline.remaining()));
			};
			const start = deadline.now();
			const ignoreTime = (0, runtime_deadline.wB)(phase, (reason) =>
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
			);
			child.on("error", ({ message, code }) =>
				finish({
					kind: "not-started",
					detail: message,
					code,
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
				const drainTimer = setTimeout(abandon, DRAIN_MS, end);
				child.on("close", () => {
					clearTimeout(drainTimer);
					finish(end);
				});
			});
			child.stdout?.on("data", (chunk) => {
				stdout = Buffer.concat([stdout, chunk]).subarray(0, STDOUT_LIMIT + 1);
				if (stdout.length > STDOUT_LIMIT)
					stop({
						kind: "too-much-output",
					});
			});
			child.stderr?.on("data", (chunk) => {
				stderr = Buffer.concat([stderr, chunk]).subarray(0, STDERR_LIMIT);
			});
			return promise;
		}
		const PLAIN_ARGUMENT = /^[\w./=-]+$/;
		const PIPE = 'IFS= read -r line; printf %s "$line" | "$@"';
		function startedAs(commandLine, { args, input }, platform) {
			const { file, env, needsPipe, isBatchFile } = commandLine;
			if (platform === "win32" && isBatchFile) {
				if (!args.every((argument) => PLAIN_ARGUMENT.test(argument))) throw new Error("cmd.exe does not pass this argument on");
				return [env["ComSpec"] ?? "cmd.exe", ["/d", "/s", "/c", `"${[`${file}.cmd`, ...args].join(" ")}"`]];
			}
			return platform !== "win32" && needsPipe && input !== void 0 ? ["/bin/sh", ["-c", PIPE, "sh", file, ...args]] : [file, args];
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
		const google_secret_manager_open = (context) => {
			const { call, read } = runVendor(GCLOUD, context);
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
			const create = async (secret, input, phase) => {
				const args = ["secrets", "create", secret, "--replication-policy=automatic", "--data-file=-", json];
				const created = await call(
					{
						verb: "put",
						secret,
						args,
						input,
					},
					phase,
				);
				if (created.ok) written.set(secret, "1");
				return created;
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
							: (0, errors_result.kX)(void 0),
					]);
					if (!found.ok || !found.value)
						return (0, errors_result.hg)(found, () =>
							(0, errors_result.kX)({
								value: "",
							}),
						);
					const { payload } = found.value;
					return (0, errors_result.hg)(described, (text) => {
						if (!(0, http_json.u)(payload) || typeof payload["data"] !== "string")
							return (0, errors_result.V2)(messages.D.unreadable("gcloud", secret));
						const value = Buffer.from(payload["data"], "base64url").toString();
						context.onSecret(value);
						const description = (0, http_json.q)(text);
						return (0, errors_result.kX)({
							value,
							updatedAt: (0, http_json.u)(description) ? (0, time.I)(description["createTime"]) : Number.NaN,
						});
					});
				},
				put: (secret, value, phase) =>
					(0, errors_result.hg)(add("put", secret, value, phase), (added) =>
						added === void 0 ? create(secret, value, phase) : (0, errors_result.kX)(added),
					),
				delete: (secret, phase) => add("delete", secret, shipped.UW, phase),
			};
		};
		// CONCATENATED MODULE: ./build/src/stores/json-secret.js
		function replaceMember(secret, text, field, value) {
			const json = (0, shipped.$I)(text) ? {} : (0, http_json.q)(text);
			if (!(0, http_json.u)(json)) return (0, errors_result.V2)(messages.D.notJson(secret));
			const old = Object.hasOwn(json, field) ? json[field] : "";
			if (typeof old !== "string") return (0, errors_result.V2)(messages.D.notText(secret, field));
			const changed = changeMember(text, field, value ?? old);
			return changed === void 0
				? (0, errors_result.V2)(messages.D.notJson(secret))
				: (0, errors_result.kX)({
						old,
						changed,
					});
		}
		function changeMember(text, field, value) {
			try {
				const members = Object.entries(JSON.parse((0, shipped.$I)(text) ? "{}" : text, keepDigits));
				return JSON.stringify(Object.fromEntries([...members, [field, value]]));
			} catch {
				return;
			}
		}
		function keepDigits(_, value, context) {
			const rawJson = Reflect.get(JSON, "rawJSON");
			return typeof value === "number" && context?.source !== void 0 && typeof rawJson === "function" ? rawJson(context.source) : value;
		}
		const createMemberStore = (store, current, field) => ({
			...store,
			get(name, phase, withTime) {
				const found = store.get(name, phase, withTime);
				if (name !== current) return found;
				return (0, errors_result.hg)(found, (secret) =>
					(0, errors_result.hg)(replaceMember(name, secret.value, field), ({ old }) =>
						(0, errors_result.kX)({
							...secret,
							value: old,
						}),
					),
				);
			},
			async put(name, value, phase) {
				if (name !== current) return store.put(name, value, phase);
				return (0, errors_result.hg)(store.get(name, phase), (secret) =>
					(0, errors_result.hg)(replaceMember(name, secret.value, field, value), ({ changed }) => store.put(name, changed, phase)),
				);
			},
		});
		// CONCATENATED MODULE: ./build/src/stores/program.js
		function createProgramStore(file, { start, env, folder, onSecret, onStderr }) {
			async function call(verb, secret, phase, input = "") {
				const isRead = verb === "get" || verb === "updated";
				const { end, stdout, stderr } = await start(
					{
						file,
						env,
						folder,
					},
					{
						args: [verb, secret],
						input,
						isRead,
						phase,
					},
				);
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
					? (0, errors_result.kX)(text)
					: (0, errors_result.V2)(
							(0, messages.F)(
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
					const [got, updated] = await Promise.all([call("get", name, phase), withTime ? call("updated", name, phase) : void 0]);
					if (!got.ok || got.value === "" || !updated)
						return (0, errors_result.hg)(got, (value) =>
							(0, errors_result.kX)({
								value,
							}),
						);
					return (0, errors_result.hg)(updated, (text) => {
						const updatedAt = (0, time.I)(text.trim());
						if (!Number.isNaN(updatedAt))
							return (0, errors_result.kX)({
								value: got.value,
								updatedAt,
							});
						return (0, errors_result.V2)(text.trim() === "" ? messages.D.ageUnknown(name) : messages.D.invalidTime(name));
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
		var look_up = __webpack_require__(2650);
		// CONCATENATED MODULE: ./build/src/stores/values.js
		const PARALLEL_LOOKUPS = 4;
		const UNUSED_NUMBERS = [1_000_000, 1_000_000_000];
		function createValueStore(name, store, options) {
			const nameOf = (slot) => (0, rotation_slots.M8)(name, slot);
			const { random, isAgeNeeded, isUnproven, hasFields, onEvent } = options;
			const isFinal = ({ code, isPermanent }) => code === "cancelled" || isPermanent;
			function attempt(phase, send) {
				return (0, retry.L5)({
					phase,
					send,
					retryDelay: (result, count) => (result.ok || isFinal(result.problem) ? void 0 : (0, retry.JN)(count, random)),
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
			function get(slot, phase, withTime = false) {
				return (0, errors_result.hg)(store.get(nameOf(slot), phase, withTime), ({ value, updatedAt }) => {
					if ((0, shipped.$I)(value))
						return (0, errors_result.kX)({
							value: "",
						});
					if (!withTime)
						return (0, errors_result.kX)({
							value,
						});
					return Number.isFinite(updatedAt)
						? (0, errors_result.kX)({
								value,
								updatedAt,
							})
						: (0, errors_result.V2)(messages.D.timeUnknown(nameOf(slot)));
				});
			}
			const read = (slot, phase, withTime = false) => attempt(phase, () => get(slot, phase, withTime));
			async function findsNothing(phase) {
				const found = isUnproven
					? await get((0, rotation_slots.Wk)((0, external_node_crypto_.randomInt)(...UNUSED_NUMBERS)), phase)
					: void 0;
				return !found?.ok || found.value.value === "";
			}
			async function confirm(changed, slot, value, phase, contrary) {
				if (!changed.ok && isFinal(changed.problem)) return changed;
				const found = await get(slot, phase);
				if (found.ok && found.value.value === value) return (0, errors_result.kX)(value);
				if (!changed.ok) return changed;
				return found.ok ? (0, errors_result.V2)(contrary) : found;
			}
			async function write(slot, value, phase) {
				let isPut = false;
				return attempt(phase, async () => {
					const put = isPut ? (0, errors_result.kX)(void 0) : await store.put(nameOf(slot), value, phase);
					isPut = put.ok;
					return (0, errors_result.hg)(confirm(put, slot, value, phase, messages.D.notStored(nameOf(slot))), () =>
						(0, errors_result.kX)("unknown"),
					);
				});
			}
			return {
				name,
				isReadable: true,
				async inspect(phase) {
					const lookUp = (slot) => (0, errors_result.hg)(read(slot, phase), ({ value }) => (0, errors_result.kX)(value || void 0));
					const [aged, pending, first, isTrusted] = await Promise.all([
						read(rotation_slots.eN, phase, isAgeNeeded),
						read(rotation_slots.eG, phase),
						(0, look_up.C)([(0, rotation_slots.Wk)(1)], lookUp),
						findsNothing(phase),
					]);
					if (!isTrusted) return (0, errors_result.V2)(messages.D.untrusted);
					if (!pending.ok) return pending;
					const found = aged.ok || !isAgeNeeded || pending.value.value === "" ? aged : await read(rotation_slots.eN, phase);
					if (!found.ok) return found;
					const { value: current, updatedAt } = found.value;
					const previous = await (0, errors_result.hg)(first, (slots) => (0, look_up.U)(slots, lookUp, PARALLEL_LOOKUPS));
					if (!previous.ok) return previous;
					const values = {
						pending: pending.value.value,
						current,
					};
					const fault = values.pending === "" ? void 0 : (0, format.Uj)(values.pending);
					if (fault)
						return (0, errors_result.V2)(
							messages.D.unusableValue(nameOf(rotation_slots.eG), fault, (0, rotation_slots.Yw)(name), isUnproven),
						);
					const foreign = (0, format._S)(values.current);
					if (foreign)
						return (0, errors_result.V2)(
							messages.D.foreignValue(nameOf(rotation_slots.eN), foreign, hasFields, (0, rotation_slots.Yw)(name)),
						);
					const slots = new Map();
					for (const [slot, value] of previous.value) slots.set(slot, value === values.current ? rotation_slots.De : rotation_slots.v2);
					if (values.pending !== "") slots.set(rotation_slots.eG, rotation_slots.v2);
					if (updatedAt !== void 0) slots.set(rotation_slots.eN, updatedAt);
					return (0, errors_result.kX)({
						slots,
						values,
					});
				},
				write,
				...(isUnproven && {
					async keep(value, phase) {
						const found = await read(rotation_slots.eN, phase);
						if (!found.ok || found.value.value !== "") return (0, errors_result.kX)(void 0);
						const written = await write(rotation_slots.eN, value, phase);
						if (written.ok)
							onEvent({
								kind: "restored",
								name: nameOf(rotation_slots.eN),
							});
						return written;
					},
				}),
				exists: (slot, phase) => (0, errors_result.hg)(get(slot, phase), ({ value }) => (0, errors_result.kX)(value !== "")),
				remove: (slot, phase) =>
					attempt(phase, async () =>
						confirm(await store.delete(nameOf(slot), phase), slot, "", phase, messages.D.notDeleted(nameOf(slot))),
					),
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
		const isMismatch = (stderr) => stderr.includes("check-and-set parameter did not match");
		const vault_open = (context, { current, field }) => {
			const vault = runVendor(VAULT, context);
			const mount = (context.env["VAULT_KV_MOUNT"] || "secret").replace(/\/+$/, "");
			const known = new Map();
			const fieldOf = (secret) => (secret === current && field ? field : "value");
			async function read(secret, phase) {
				const isNone = (stderr) =>
					[`${mount}/data/${secret}`, `${mount}/${secret}`].some((path) => stderr.trim() === `No value found at ${path}`);
				const args = ["kv", "get", `-mount=${mount}`, "-format=json", secret];
				const found = await (0, errors_result.hg)(
					vault.read(
						{
							secret,
							args,
							isNone,
						},
						phase,
					),
					(json) => parse(secret, json),
				);
				if (found.ok) known.set(secret, found.value);
				return found;
			}
			function parse(secret, json) {
				if (!json)
					return (0, errors_result.kX)({
						stored: {
							value: "",
						},
						version: 0,
						hasOthers: false,
					});
				const { data: content } = json;
				if (!(0, http_json.u)(content)) return (0, errors_result.V2)(messages.D.unreadable("vault", secret));
				const metadata = content["metadata"];
				const [data, number, created] = (0, http_json.u)(metadata)
					? [content["data"], metadata["version"], metadata["created_time"]]
					: [content];
				const fields = (0, http_json.u)(data) ? data : {};
				context.onSecret(JSON.stringify(fields));
				const version = typeof number === "number" ? number : void 0;
				const name = fieldOf(secret);
				const value = Object.hasOwn(fields, name) ? fields[name] : "";
				const hasOthers = Object.keys(fields).some((each) => each !== name);
				if (hasOthers && version === void 0) {
					const state = "has other fields, which a KV engine of version 1 would drop";
					return (0, errors_result.V2)(messages.D.unreadableState(secret, state, "Use a KV engine of version 2."));
				}
				if (typeof value !== "string") return (0, errors_result.V2)(messages.D.notText(secret, name));
				if (value === "" && hasOthers && !(secret === current && field))
					return (0, errors_result.V2)(messages.D.foreignValue(secret, "has other fields and no field `value`", true, "delete it"));
				return (0, errors_result.kX)({
					stored: {
						value,
						updatedAt: (0, time.I)(created),
					},
					version,
					hasOthers,
				});
			}
			return {
				get: (secret, phase) => (0, errors_result.hg)(read(secret, phase), ({ stored }) => (0, errors_result.kX)(stored)),
				put(secret, value, phase) {
					const before = known.get(secret);
					return (0, errors_result.hg)(before ? (0, errors_result.kX)(before) : read(secret, phase), async ({ version, hasOthers }) => {
						const options = [`-mount=${mount}`, ...(version === void 0 ? [] : [`-cas=${version}`]), "-format=json"];
						const args = ["kv", hasOthers ? "patch" : "put", ...options, secret, `${fieldOf(secret)}=-`];
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
						return (0, errors_result.hg)(read(secret, phase), ({ stored }) => {
							if (stored.value === value) return (0, errors_result.kX)("");
							return (0, errors_result.V2)(secret === current ? messages.D.changedMeanwhile(secret) : messages.D.stagedMeanwhile(secret));
						});
					});
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
			const context = {
				start: runCommandLine,
				env: environmentOf(env),
				folder,
				onSecret: (value) => maskValue(value, masker),
				onStderr: (call, text) =>
					onEvent({
						kind: "standard-error",
						call,
						text,
					}),
			};
			const options = {
				random,
				onEvent,
				isAgeNeeded,
			};
			if (store.kind === "program")
				return createValueStore(secretName, createProgramStore(store.file, context), {
					...options,
					isUnproven: true,
					hasFields: false,
				});
			const vendor = VENDORS[store.store](context, {
				current: name,
				field,
			});
			const values = field !== "" && store.store !== "vault" ? createMemberStore(vendor, name, field) : vendor;
			return createValueStore(secretName, values, {
				...options,
				isUnproven: false,
				hasFields: (0, shipped.Jk)(store.store).hasFields,
			});
		}
		const SHORTEST_TEXT = 4;
		function maskValue(value, { add }) {
			if (!(0, shipped.$I)(value) && value.length >= SHORTEST_TEXT) add(value);
			const json = (0, http_json.q)(value);
			const parts = (0, http_json.u)(json) ? [json] : [];
			for (const part of parts)
				if (typeof part === "string" && part.length >= SHORTEST_TEXT) add(part);
				else if (typeof part === "object" && part !== null) parts.push(...Object.values(part));
		}
	}),
};
