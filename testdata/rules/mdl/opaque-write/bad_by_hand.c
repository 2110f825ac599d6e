// An MDL is put together by hand.
#include <ntddk.h>

PMDL LobsterMake(PMDL Mdl, PVOID Buffer, ULONG Length);

PMDL LobsterMake(PMDL Mdl, PVOID Buffer, ULONG Length)
{
    Mdl->Next = NULL;
    Mdl->StartVa = PAGE_ALIGN(Buffer); // expect: mdl/opaque-write
    Mdl->ByteOffset = BYTE_OFFSET(Buffer); // expect: mdl/opaque-write
    Mdl->ByteCount = Length; // expect: mdl/opaque-write
    return Mdl;
}
