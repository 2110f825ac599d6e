// A flag of the memory manager decides how the driver goes on.
#include <ntddk.h>

PVOID WhelkAddress(PMDL Mdl);

PVOID WhelkAddress(PMDL Mdl)
{
    if (Mdl->MdlFlags & MDL_MAPPED_TO_SYSTEM_VA) // expect: mdl/opaque-use
        return Mdl->MappedSystemVa; // expect: mdl/opaque-use
    return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
}
