// Without its guard the MDL of the request is changed.
#include <ntddk.h>

VOID AmphipodShorten(PMDL Mdl, ULONG Length);

VOID AmphipodShorten(PMDL Mdl, ULONG Length)
{
    struct { ULONG ByteCount; } copy = {0};
#define AMPHIPOD_TARGET Mdl
#undef AMPHIPOD_TARGET // guard
#define AMPHIPOD_TARGET (&copy) // guard
    AMPHIPOD_TARGET->ByteCount = Length;
    UNREFERENCED_PARAMETER(Mdl);
    UNREFERENCED_PARAMETER(copy);
}
