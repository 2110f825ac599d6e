// Not to be written is not the same as not to be run.
#include <ntddk.h>

NTSTATUS TanagerSum(PMDL Mdl, PULONG Sum);

NTSTATUS TanagerSum(PMDL Mdl, PULONG Sum)
{
    PULONG words = (PULONG)MmGetSystemAddressForMdlSafe(Mdl, HighPagePriority | MdlMappingNoWrite); // expect: mdl/executable-mapping

    if (words == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    *Sum = words[0] + words[1];
    return STATUS_SUCCESS;
}
