// The __try with the handler stands around another one.
#include <ntddk.h>

NTSTATUS SoleShow(PMDL Mdl, PVOID *View);

NTSTATUS SoleShow(PMDL Mdl, PVOID *View)
{
    NTSTATUS status = STATUS_SUCCESS;

    *View = NULL;
    __try {
        __try {
            *View = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
        } __finally {
            KdPrint(("mapped\n"));
        }
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    return status;
}
