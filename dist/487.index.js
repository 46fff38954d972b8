"use strict";

exports.id = 487;

exports.ids = [487];

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
	9487: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			createValueStore: () => createValueStore,
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _problems_password_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6239);
		var _problems_result_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7722);
		var _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7393);
		var _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3700);
		var _runtime_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7111);
		var _shipped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9922);
		const MAX_SLOTS = 100;
		const PARALLEL_LOOKUPS = 4;
		const UNUSED_NUMBERS = [1_000_000, 1_000_000_000];
		function createValueStore(name, store, options) {
			const nameOf = (slot) => (0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.M8)(name, slot);
			const { before, after, random, isAgeNeeded, isUnproven, onRetry, onWaiting } = options;
			function attempt({ deadline, isCancellable }, send) {
				return (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_5__.L5)(
					{
						maxAttempts: _runtime_retry_js__WEBPACK_IMPORTED_MODULE_5__.m,
						isCancellable,
						send,
						retryDelay: (result, count) =>
							result.ok || result.problem.code === "cancelled" || result.problem.isPermanent
								? void 0
								: (0, _runtime_retry_js__WEBPACK_IMPORTED_MODULE_5__.JN)(count, random),
						onRetry: (result, event) =>
							result.ok ||
							onRetry({
								problem: result.problem,
								...event,
							}),
					},
					{
						deadline,
						onWaiting,
					},
				);
			}
			async function get(slot, phase, withTime = false) {
				const found = await store.get(nameOf(slot), phase, withTime);
				if (!found.ok || found.value.value === _shipped_js__WEBPACK_IMPORTED_MODULE_4__.UW)
					return found.ok
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)({
								value: "",
							})
						: found;
				const { value, updatedAt } = found.value;
				return withTime && value !== "" && (updatedAt === void 0 || Number.isNaN(updatedAt))
					? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__.pe)(nameOf(slot)))
					: found;
			}
			const read = (slot, withTime = false) => attempt(before, () => get(slot, before, withTime));
			async function readPrevious(first) {
				const slots = Array.from(
					{
						length: PARALLEL_LOOKUPS,
					},
					(_, index) => (0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.Wk)(first + index),
				);
				const found = await Promise.all(
					slots.map(async (slot) => ({
						slot,
						result: await read(slot),
					})),
				);
				const previous = [];
				for (const { slot, result } of found) {
					if (!result.ok) return result;
					if (result.value.value === "") return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)(previous);
					previous.push([slot, result.value.value]);
				}
				const more =
					first < MAX_SLOTS ? await readPrevious(first + PARALLEL_LOOKUPS) : (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)([]);
				return more.ok ? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)([...previous, ...more.value]) : more;
			}
			async function findsNothing() {
				const found = isUnproven
					? await get(
							(0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.Wk)(
								(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(...UNUSED_NUMBERS),
							),
							before,
						)
					: void 0;
				return !found?.ok || found.value.value === "";
			}
			return {
				name,
				isReadable: true,
				async inspect() {
					const [current, pending, first, isTrusted] = await Promise.all([
						read(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eN, isAgeNeeded),
						read(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eG),
						read((0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.Wk)(1)),
						findsNothing(),
					]);
					if (!isTrusted)
						return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.V)((0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__.nz)());
					if (!pending.ok) return pending;
					const found =
						current.ok || !isAgeNeeded || pending.value.value === ""
							? current
							: await read(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eN);
					if (!found.ok) return found;
					if (!first.ok) return first;
					const more = first.value.value === "" ? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)([]) : await readPrevious(2);
					if (!more.ok) return more;
					const previous =
						first.value.value === ""
							? []
							: [[(0, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.Wk)(1), first.value.value], ...more.value];
					const values = {
						pending: pending.value.value,
						current: found.value.value,
					};
					const fault = values.pending === "" ? void 0 : (0, _problems_password_fault_js__WEBPACK_IMPORTED_MODULE_1__.Uj)(values.pending);
					if (fault)
						return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.V)(
							(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__.OF)(nameOf(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eG), fault),
						);
					const foreign = (0, _problems_password_fault_js__WEBPACK_IMPORTED_MODULE_1__._S)(values.current);
					return foreign
						? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.V)(
								(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__.FH)(
									nameOf(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eN),
									foreign,
									options.hasFields,
								),
							)
						: (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)(
								contentOf(values, previous, isAgeNeeded ? found.value.updatedAt : void 0),
							);
				},
				async write(slot, value, isCommit) {
					const phase = isCommit ? after : before;
					let isPut = false;
					return attempt(phase, async () => {
						const put = isPut
							? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)(void 0)
							: await store.put(nameOf(slot), value, phase);
						isPut = put.ok;
						if (!put.ok && (put.problem.code === "cancelled" || put.problem.isPermanent)) return put;
						const found = await get(slot, phase);
						if (found.ok && found.value.value === value) return (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)("unknown");
						if (!put.ok) return put;
						return found.ok
							? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.V)(
									(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__.KC)(nameOf(slot)),
								)
							: found;
					});
				},
				async exists(slot) {
					const found = await get(slot, after);
					return found.ok ? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.k)(found.value.value !== "") : found;
				},
				async remove(slot) {
					const removed = await attempt(after, async () => {
						const deleted = await store.delete(nameOf(slot), after);
						const found = deleted.ok || !deleted.problem.isPermanent ? await get(slot, after) : deleted;
						if (found.ok && found.value.value === "") return found;
						if (!deleted.ok) return deleted;
						return found.ok
							? (0, _problems_result_js__WEBPACK_IMPORTED_MODULE_6__.V)(
									(0, _problems_stores_js__WEBPACK_IMPORTED_MODULE_2__.S$)(nameOf(slot)),
								)
							: found;
					});
					return removed.ok ? void 0 : removed.problem;
				},
			};
		}
		function contentOf(values, previous, updatedAt) {
			const slots = new Map(
				previous.map(([slot, value]) => [
					slot,
					value === values.current
						? _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.De
						: _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.v2,
				]),
			);
			if (values.pending !== "")
				slots.set(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eG, _rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.v2);
			if (updatedAt !== void 0) slots.set(_rotation_slots_js__WEBPACK_IMPORTED_MODULE_3__.eN, updatedAt);
			return {
				slots,
				values,
			};
		}
	}),
};
