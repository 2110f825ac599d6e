// The routines are asked.
#include <ntddk.h>

ULONG OysterTotal(PMDL Mdl);

ULONG OysterTotal(PMDL Mdl)
{
    ULONG total = 0;

    for (; Mdl; Mdl = Mdl->Next)
        total += MmGetMdlByteCount(Mdl) + MmGetMdlByteOffset(Mdl);
    return total;
}
