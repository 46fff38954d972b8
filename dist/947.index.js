"use strict";

exports.id = 947;

exports.ids = [947];

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
	947: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			open: () => open,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8637);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7722);
		var _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7393);
		var _runtime_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8752);
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
		const open = ({ run, onSecret, env }) => {
			const op = run(OP);
			const options = [`--vault=${env["OP_VAULT"]}`, "--format=json"];
			const created = new Map();
			const attempted = new Set();
			const seen = new Set();
			const gone = new Set();
			let list;
			async function listItems(phase) {
				const listed = await op(
					{
						verb: "get",
						secret: "items",
						args: ["item", "list", ...options],
					},
					phase,
				);
				const items = listed.ok ? (0, _http_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(listed.value) : void 0;
				if (!listed.ok || !Array.isArray(items)) {
					list = void 0;
					return listed.ok
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.V)(
								(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.$Z)("op", "items"),
							)
						: listed;
				}
				const pairs = items.filter(_http_json_js__WEBPACK_IMPORTED_MODULE_1__.u).map(({ title, id }) => [String(title), String(id)]);
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)(
					new Map(pairs.map(([title]) => [title, pairs.filter(([each]) => each === title).map(([, id]) => id)])),
				);
			}
			async function find(title, phase) {
				const known = created.get(title);
				if (known !== void 0 && !gone.has(known)) return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)(known);
				list ??= listItems(phase);
				const items = await list;
				const ids = items.ok ? (items.value.get(title) ?? []).filter((id) => !gone.has(id)) : [];
				return !items.ok
					? items
					: ids.length > 1
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.ay)(title))
						: (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)(ids[0]);
			}
			async function getItem(title, phase) {
				const id = await find(title, phase);
				if (!id.ok || id.value === void 0) return id.ok ? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)(void 0) : id;
				const found = await op(
					{
						verb: "get",
						secret: title,
						args: ["item", "get", id.value, ...options, "--reveal"],
						isNone,
					},
					phase,
				);
				const item = found.ok && found.value !== void 0 ? (0, _http_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(found.value) : void 0;
				if (!found.ok) return found;
				if (found.value === void 0) {
					const isNew = created.get(title) === id.value && !seen.has(id.value);
					if (!isNew) gone.add(id.value);
					return isNew
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.eH)(title))
						: (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)(void 0);
				}
				if (!(0, _http_json_js__WEBPACK_IMPORTED_MODULE_1__.u)(item))
					return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.V)(
						(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.$Z)("op", title),
					);
				seen.add(id.value);
				for (const { type, value } of fieldsOf(item)) if (type === "CONCEALED" && typeof value === "string") onSecret(value);
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)(item);
			}
			return {
				async get(title, phase) {
					const item = await getItem(title, phase);
					const password = item.ok ? fieldsOf(item.value).find(({ id }) => id === "password")?.["value"] : void 0;
					return item.ok
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.k)({
								value: typeof password === "string" ? password : "",
								updatedAt: (0, _runtime_time_js__WEBPACK_IMPORTED_MODULE_3__.I)(String(item.value?.["updated_at"])),
							})
						: item;
				},
				async put(title, value, phase) {
					if (attempted.has(title)) list = void 0;
					const item = await getItem(title, phase);
					if (!item.ok) return item;
					const id = await find(title, phase);
					if (!id.ok) return id;
					if (id.value === void 0 && attempted.has(title))
						return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_2__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.eH)(title));
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
						return op(
							{
								verb: "put",
								secret: title,
								args: ["item", "edit", id.value, ...options],
								input,
							},
							phase,
						);
					attempted.add(title);
					const made = await op(
						{
							verb: "put",
							secret: title,
							args: ["item", "create", "-", ...options],
							input,
						},
						phase,
					);
					const answer = made.ok ? (0, _http_json_js__WEBPACK_IMPORTED_MODULE_1__.q)(made.value) : void 0;
					if ((0, _http_json_js__WEBPACK_IMPORTED_MODULE_1__.u)(answer) && typeof answer["id"] === "string") {
						created.set(title, answer["id"]);
						attempted.delete(title);
					}
					return made;
				},
				async delete(title, phase) {
					const id = await find(title, phase);
					return id.ok && id.value !== void 0
						? op(
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
			return Array.isArray(fields) ? fields.filter(_http_json_js__WEBPACK_IMPORTED_MODULE_1__.u) : [];
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
	}),
};
