"use strict";

exports.id = 297;

exports.ids = [297];

exports.modules = {
	7393: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$Z: () => unreadableProblem,
			AL: () => invalidTimeProblem,
			FH: () => foreignValueProblem,
			F_: () => storeCallProblem,
			G1: () => unreadableStateProblem,
			KC: () => notStoredProblem,
			OF: () => unusableValueProblem,
			S$: () => notDeletedProblem,
			ay: () => severalItemsProblem,
			eH: () => notListedProblem,
			gr: () => explainedProblem,
			hm: () => ageUnknownProblem,
			iH: () => stagedMeanwhileProblem,
			nz: () => untrustedStoreProblem,
			pe: () => timeUnknownProblem,
			r8: () => notJsonProblem,
			sD: () => notTextProblem,
			yH: () => changedMeanwhileProblem,
			zY: () => notInstalledProblem,
		});
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9924);
		function describeEnd(end) {
			switch (end.kind) {
				case "exit":
					return `failed with exit code ${end.code}`;

				case "signal":
					return `was ended by ${end.signal}`;

				case "not-started":
					return "could not be started";

				case "timeout":
					return `did not end within ${Math.round(end.afterMs / 100) / 10} s`;

				case "too-much-output":
					return "printed more than a secret can contain";
			}
		}
		const NOT_FOUND = [126, 127];
		const NOT_STARTED_ADVICE = "Check the interpreter in the first line of the program, its line ends, and that the workspace exists.";
		function storeCallProblem({ program = "store", verb, secret }, end, stderr) {
			if (end.kind === "cancelled") return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.vQ)();
			const detail = end.kind === "not-started" ? end.detail : stderr.trim();
			const summary = `\`${program}\` ${describeEnd(end)} in \`${verb}\` of \`${secret}\``;
			const isPermanent = (end.kind === "not-started" && end.code !== "EAGAIN") || (end.kind === "exit" && NOT_FOUND.includes(end.code));
			const problem = {
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)("store-unavailable", `${summary}${detail ? ":" : "."}`, detail || void 0),
				isPermanent,
			};
			return end.kind === "not-started"
				? {
						...problem,
						advice: NOT_STARTED_ADVICE,
					}
				: problem;
		}
		function notInstalledProblem(program, advice) {
			return {
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)("store-unavailable", `\`${program}\` is not installed.`),
				advice,
				isPermanent: true,
			};
		}
		function explainedProblem(problem, advice) {
			return {
				...problem,
				advice,
				isPermanent: true,
			};
		}
		function unreadableProblem(program, secret) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The output of \`${program}\` for \`${secret}\` is not what its documentation describes.`,
			);
			return {
				...problem,
				advice: `Check the version of \`${program}\`.`,
				isPermanent: true,
			};
		}
		function unreadableStateProblem(secret, state, advice) {
			return {
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)("store-unavailable", `\`${secret}\` ${state}.`),
				advice,
				isPermanent: true,
			};
		}
		function changedMeanwhileProblem(secret) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`Something else has written \`${secret}\` at the same time.`,
			);
		}
		function stagedMeanwhileProblem(secret) {
			const summary = `Something else has written \`${secret}\` since this run read it, probably another run. This run sent nothing to Zoom.`;
			return {
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)("stale-pending", summary),
				advice: _problem_js__WEBPACK_IMPORTED_MODULE_0__.zF,
				isPermanent: true,
			};
		}
		function timeUnknownProblem(secret) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The store does not tell when \`${secret}\` was last written, which \`minimum-age-days\` requires.`,
			);
			return {
				...problem,
				advice: "Remove `minimum-age-days`, or use a KV engine of version 2 for Vault.",
				isPermanent: true,
			};
		}
		function severalItemsProblem(title) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The vault has several items with the title \`${title}\`.`,
			);
			return {
				...problem,
				advice: "Keep the one that holds the password in effect, and delete or rename the others.",
				isPermanent: true,
			};
		}
		function notListedProblem(title) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The item \`${title}\` may have been created, but the vault does not list it yet.`,
			);
			return {
				...problem,
				advice: "Start a new run. If the vault then has several items with this title, keep one.",
			};
		}
		function notJsonProblem(secret) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`\`secret-field\` is set, but the value of \`${secret}\` is not a JSON object. Nothing was replaced.`,
			);
			return {
				...problem,
				advice: "Remove `secret-field` if the whole value is the password, or set `secret-name` to another name.",
				isPermanent: true,
			};
		}
		function notTextProblem(secret, field) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The member \`${field}\` of \`${secret}\` is not a text. Nothing was replaced.`,
			);
			return {
				...problem,
				advice: "Set `secret-field` to the member that holds the password.",
				isPermanent: true,
			};
		}
		function notStoredProblem(secret) {
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The store reported that \`${secret}\` was written, but it returns another value.`,
			);
		}
		function notDeletedProblem(secret) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The store reported that \`${secret}\` was deleted, but it still returns a value.`,
			);
			return {
				...problem,
				isPermanent: true,
			};
		}
		function untrustedStoreProblem() {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				"The program of `store` printed a value for a name that does not exist.",
			);
			return {
				...problem,
				advice:
					"Let the program print nothing and exit with 0 for `get` of a name that does not exist. Messages belong to its standard error.",
			};
		}
		function foreignValueProblem(secret, fault, hasFields) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The value of \`${secret}\` in the store ${fault}, so it is not a Zoom password. Nothing was replaced.`,
			);
			const field = hasFields ? "Set `secret-field` to the member that holds the password, set" : "Set";
			const advice = `${field} \`secret-name\` to another name, or delete the value if nobody needs it.`;
			return {
				...problem,
				advice,
				isPermanent: true,
			};
		}
		function unusableValueProblem(secret, fault) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`The value of \`${secret}\` in the store ${fault}.`,
			);
			return {
				...problem,
				advice: `Delete \`${secret}\` in the store if someone else wrote it. If \`store\` is a program, check what it prints for \`get\`.`,
			};
		}
		function ageUnknownProblem(secret) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"invalid-input",
				`\`minimum-age-days\` requires the time of the last write of \`${secret}\`, but \`store\` printed none for \`updated\`.`,
			);
			return {
				...problem,
				advice: "Print the ISO 8601 time of the last `put` for `updated`, or remove `minimum-age-days`.",
				isPermanent: true,
			};
		}
		function invalidTimeProblem(secret) {
			const problem = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.O3)(
				"store-unavailable",
				`What \`store\` prints for \`updated\` of \`${secret}\` is not an ISO 8601 time.`,
			);
			return {
				...problem,
				advice: "Print a time such as `2026-01-31T12:00:00Z`.",
				isPermanent: true,
			};
		}
	}),
	297: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			open: () => open,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8637);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7722);
		var _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7393);
		var _runtime_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8752);
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
		const open = ({ run, onSecret, env, current, field }) => {
			const vault = run(VAULT);
			const mount = (env["VAULT_KV_MOUNT"] || "secret").replace(/\/+$/, "");
			const known = new Map();
			const fieldOf = (secret) => (secret === current && field ? field : "value");
			async function read(secret, phase) {
				const isNone = (stderr) =>
					[`${mount}/data/${secret}`, `${mount}/${secret}`].some((path) => stderr.trim() === `No value found at ${path}`);
				const found = await vault(
					{
						verb: "get",
						secret,
						args: ["kv", "get", `-mount=${mount}`, "-format=json", secret],
						isNone,
					},
					phase,
				);
				if (!found.ok) return found;
				if (found.value === void 0) {
					known.set(secret, NOTHING);
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.k)({
						value: "",
						...NOTHING,
					});
				}
				const json = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(found.value);
				const answer =
					(0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.u)(json) && (0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.u)(json["data"])
						? json["data"]
						: void 0;
				if (!answer)
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.V)(
						(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.$Z)("vault", secret),
					);
				const metadata = answer["metadata"];
				const [data, number, created] = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.u)(metadata)
					? [answer["data"], metadata["version"], metadata["created_time"]]
					: [answer];
				const fields = (0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.u)(data) ? data : {};
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
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.V)(
						(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.G1)(secret, state, "Use a KV engine of version 2."),
					);
				}
				if (typeof value !== "string")
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.V)(
						(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.sD)(secret, fieldOf(secret)),
					);
				if (value === "" && hasOthers && !(secret === current && field))
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.V)(
						(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.FH)(secret, "has other fields and no field `value`", true),
					);
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.k)({
					value,
					updatedAt: (0, _runtime_time_js__WEBPACK_IMPORTED_MODULE_3__.I)(String(created)),
					...state,
				});
			}
			return {
				async get(secret, phase) {
					const found = await read(secret, phase);
					return found.ok
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.k)({
								value: found.value.value,
								updatedAt: found.value.updatedAt,
							})
						: found;
				},
				async put(secret, value, phase) {
					const remembered = known.get(secret);
					const before = remembered ? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.k)(remembered) : await read(secret, phase);
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
					const put = await vault(
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
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_1__.V)(
						secret === current
							? (0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.yH)(secret)
							: (0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.iH)(secret),
					);
				},
				delete: (secret, phase) => {
					known.delete(secret);
					return vault(
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
	}),
};
