// The MDL is made shorter by hand.
#include <ntddk.h>

VOID ShrimpShorten(PMDL Mdl, ULONG Length);

VOID ShrimpShorten(PMDL Mdl, ULONG Length)
{
    Mdl->ByteCount = Length; // expect: mdl/opaque-write
}
