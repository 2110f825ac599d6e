// The second lock saves in a variable of its own, and not where the first one does.
#include <wdm.h>

typedef struct _ELEVATOR {
    KSPIN_LOCK CabinLock;
    KSPIN_LOCK DoorLock;
    KIRQL Irql;
    ULONG Floor, Doors;
} ELEVATOR, *PELEVATOR;

#define DOOR_LEVEL irql // guard
#ifndef DOOR_LEVEL
#define DOOR_LEVEL elevator->Irql
#endif

VOID ElevatorUp(PELEVATOR elevator)
{
    KeAcquireSpinLock(&elevator->CabinLock, &elevator->Irql);
    elevator->Floor++;
    KeReleaseSpinLock(&elevator->CabinLock, elevator->Irql);
}

VOID ElevatorOpen(PELEVATOR elevator)
{
    KIRQL irql = PASSIVE_LEVEL;

    UNREFERENCED_PARAMETER(irql);
    KeAcquireSpinLock(&elevator->DoorLock, &DOOR_LEVEL);
    elevator->Doors++;
    KeReleaseSpinLock(&elevator->DoorLock, DOOR_LEVEL);
}
