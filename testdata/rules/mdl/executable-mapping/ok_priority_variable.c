// The priority is put together before.
#include <ntddk.h>

PVOID BobolinkMap(PMDL Mdl, BOOLEAN Hurry);

PVOID BobolinkMap(PMDL Mdl, BOOLEAN Hurry)
{
    ULONG priority = MdlMappingNoExecute;

    priority |= Hurry ? HighPagePriority : NormalPagePriority;
    return MmGetSystemAddressForMdlSafe(Mdl, priority);
}
