// The address is put together by hand.
#include <ntddk.h>

extern "C" PVOID MusselAddress(PMDL Mdl);

extern "C" PVOID MusselAddress(PMDL Mdl)
{
    return static_cast<PUCHAR>(Mdl->StartVa) + Mdl->ByteOffset; // expect: mdl/opaque-use, mdl/opaque-use
}
