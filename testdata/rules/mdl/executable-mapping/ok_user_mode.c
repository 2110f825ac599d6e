// Pages of a process are as that process may use them.
#include <ntddk.h>

PVOID WaxwingMap(PMDL Mdl);

PVOID WaxwingMap(PMDL Mdl)
{
    PVOID address = NULL;

    __try {
        address = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        address = NULL;
    }
    return address;
}
