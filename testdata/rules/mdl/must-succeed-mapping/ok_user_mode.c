// For user mode it raises; the flag means nothing there.
#include <ntddk.h>

NTSTATUS HawfinchMap(PMDL Mdl, PVOID *Address);

NTSTATUS HawfinchMap(PMDL Mdl, PVOID *Address)
{
    PVOID address = NULL;
    NTSTATUS status = STATUS_SUCCESS;

    __try {
        address = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, TRUE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
    }
    *Address = address;
    return status;
}
