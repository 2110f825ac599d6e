// The chain is walked, which is fine; the lengths are added up, which is not.
#include <ntddk.h>

ULONG CockleTotal(PMDL Mdl);

ULONG CockleTotal(PMDL Mdl)
{
    ULONG total = 0;

    for (; Mdl; Mdl = Mdl->Next)
        total += Mdl->ByteCount; // expect: mdl/opaque-use
    return total;
}
