// The interrupt routine moves a record that has floating members; nobody computes.
#include <wdm.h>

typedef struct _POSE {
    float X, Y, Z;
} POSE;

typedef struct _TRACKER {
    POSE Latest, Shadow;
    PULONG Port;
} TRACKER, *PTRACKER;

KSERVICE_ROUTINE TrackerInterrupt;

_Use_decl_annotations_
BOOLEAN TrackerInterrupt(PKINTERRUPT Interrupt, PVOID Context)
{
    PTRACKER tracker = (PTRACKER)Context;

    UNREFERENCED_PARAMETER(Interrupt);
    RtlCopyMemory(&tracker->Shadow, &tracker->Latest, sizeof(POSE));
    return READ_REGISTER_ULONG(tracker->Port) != 0;
}
