// Without its guard the member itself is read.
#include <ntddk.h>

ULONG PeriwinkleLength(PMDL Mdl);

ULONG PeriwinkleLength(PMDL Mdl)
{
#define PERIWINKLE_LENGTH(mdl) ((mdl)->ByteCount)
#undef PERIWINKLE_LENGTH // guard
#define PERIWINKLE_LENGTH(mdl) MmGetMdlByteCount(mdl) // guard
    return PERIWINKLE_LENGTH(Mdl);
}
