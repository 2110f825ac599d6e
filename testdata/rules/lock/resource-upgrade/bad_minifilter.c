// The filter manager's wrappers are the same resource underneath.
#include <fltKernel.h>

typedef struct _SCAN_CONTEXT {
    ERESOURCE Resource;
    ULONG Scans, State;
} SCAN_CONTEXT, *PSCAN_CONTEXT;

VOID ContextScan_bad(PSCAN_CONTEXT Context)
{
    FltAcquireResourceShared(&Context->Resource);
    if (Context->State == 0) {
        FltAcquireResourceExclusive(&Context->Resource); // expect: lock/resource-upgrade
        Context->State = 1;
        FltReleaseResource(&Context->Resource);
    }
    Context->Scans++;
    FltReleaseResource(&Context->Resource);
}
