// To map pages for a program raises when its address space is full.
#include <ntddk.h>

PVOID DodoMap(PMDL Mdl)
{
    PVOID address;

    __try {
        address = MmMapLockedPagesSpecifyCache(Mdl, UserMode, MmCached, NULL, FALSE, NormalPagePriority | MdlMappingNoExecute);
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        address = NULL;
    }
    return address;
}
