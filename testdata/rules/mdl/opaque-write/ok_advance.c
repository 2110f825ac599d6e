// A routine of the system moves the beginning.
#include <ntddk.h>

NTSTATUS WoodlouseAdvance(PMDL Mdl, ULONG Bytes);

NTSTATUS WoodlouseAdvance(PMDL Mdl, ULONG Bytes)
{
    return MmAdvanceMdl(Mdl, Bytes);
}
