// The mapping is for data.
#include <ntddk.h>

PVOID CowbirdMap(PMDL Mdl);

PVOID CowbirdMap(PMDL Mdl)
{
    return MmGetSystemAddressForMdlSafe(Mdl, NormalPagePriority | MdlMappingNoExecute);
}
