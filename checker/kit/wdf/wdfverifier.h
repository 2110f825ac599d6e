/* irqlint kit, KMDF: verifier class */
#pragma once
#ifdef __cplusplus
extern "C" {
#endif

VOID WdfVerifierDbgBreakPoint();
VOID WdfVerifierKeBugCheck(_In_ ULONG BugCheckCode, _In_ ULONG_PTR BugCheckParameter1, _In_ ULONG_PTR BugCheckParameter2,
    _In_ ULONG_PTR BugCheckParameter3, _In_ ULONG_PTR BugCheckParameter4);

PVOID WdfGetTriageInfo();
#ifdef __cplusplus
}
#endif
