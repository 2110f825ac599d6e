// A macro in the pragma puts the second routine into the section.
#include <ndis.h>

typedef struct _ANTENNA {
    HANDLE Key;
    ULONG Gain;
} ANTENNA, *PANTENNA;

NTSTATUS AntennaOpen(PANTENNA Antenna);
NTSTATUS AntennaClose(PANTENNA Antenna);

#pragma alloc_text(PAGE, AntennaOpen)
#pragma NDIS_PAGEABLE_FUNCTION(AntennaClose)

NTSTATUS AntennaOpen(PANTENNA Antenna)
{
    PAGED_CODE();
    Antenna->Gain = 3;
    return ZwFlushKey(Antenna->Key);
}

NTSTATUS AntennaClose(PANTENNA Antenna)
{
    PAGED_CODE();
    return ZwClose(Antenna->Key);
}
