// The filter decides, and catches what this raises.
#include <ntddk.h>

NTSTATUS TurbotShow(PMDL Mdl, PVOID *View);

NTSTATUS TurbotShow(PMDL Mdl, PVOID *View)
{
    __try {
        *View = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (GetExceptionCode() == STATUS_INSUFFICIENT_RESOURCES ? EXCEPTION_EXECUTE_HANDLER : EXCEPTION_CONTINUE_SEARCH) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return STATUS_SUCCESS;
}
