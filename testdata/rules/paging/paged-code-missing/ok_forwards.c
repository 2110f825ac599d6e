// Nothing but a trace and a call into another file: what is called there has its own limit or its own assertion.
#include <wdm.h>

typedef struct _PILOT {
    PDEVICE_OBJECT Lower;
    HANDLE Key;
} PILOT, *PPILOT;

NTSTATUS CockpitPrepare(PPILOT Pilot, ULONG Seat);

NTSTATUS PilotPrepare(PPILOT Pilot);
NTSTATUS PilotLeave(PPILOT Pilot);

#pragma alloc_text(PAGE, PilotPrepare)
#pragma alloc_text(PAGE, PilotLeave)

NTSTATUS PilotPrepare(PPILOT Pilot)
{
    DbgPrint("PilotPrepare\n");
    return CockpitPrepare(Pilot, 0);
}

NTSTATUS PilotLeave(PPILOT Pilot)
{
    return ZwClose(Pilot->Key);
}
