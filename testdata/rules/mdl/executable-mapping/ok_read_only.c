// Neither run nor written.
#include <ntddk.h>

PVOID PhoebeMap(PMDL Mdl);

PVOID PhoebeMap(PMDL Mdl)
{
    return MmGetSystemAddressForMdlSafe(Mdl, HighPagePriority | MdlMappingNoExecute | MdlMappingNoWrite);
}
