"use strict";

exports.id = 168;

exports.ids = [168];

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
	168: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			changeMember: () => changeMember,
			createMemberStore: () => createMemberStore,
		});
		var _http_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8637);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7722);
		var _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7393);
		var _shipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9922);
		function isNone(text) {
			return text === "" || text === _shipped_js__WEBPACK_IMPORTED_MODULE_1__.UW;
		}
		function readMember(secret, text, field) {
			const json = isNone(text) ? {} : (0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.q)(text);
			if (!(0, _http_json_js__WEBPACK_IMPORTED_MODULE_2__.u)(json))
				return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_3__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.r8)(secret));
			const member = Object.hasOwn(json, field) ? json[field] : "";
			return typeof member === "string"
				? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_3__.k)(member)
				: (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_3__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.sD)(secret, field));
		}
		function changeMember(text, field, value) {
			try {
				return withMember(text, field, value);
			} catch {
				return;
			}
		}
		function withMember(text, field, value) {
			const members = Object.entries(JSON.parse(isNone(text) ? "{}" : text, keepDigits));
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
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_3__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.r8)(name))
						: (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_3__.k)({
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
					return changed === void 0
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_3__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_0__.r8)(name))
						: store.put(name, changed, phase);
				},
			};
		}
	}),
};
