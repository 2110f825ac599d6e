// Locks of the framework save the level themselves; the order decides whether it is the right one that comes back.
#include <ntddk.h>
#include <wdf.h>

typedef struct _BOARD {
    WDFSPINLOCK PinLock, LedLock;
    ULONG Pins, Leds;
} BOARD, *PBOARD;

WDF_DECLARE_CONTEXT_TYPE_WITH_NAME(BOARD, GetBoard)

EVT_WDF_DEVICE_D0_ENTRY BoardD0Entry;

_Use_decl_annotations_
NTSTATUS BoardD0Entry(WDFDEVICE Device, WDF_POWER_DEVICE_STATE PreviousState)
{
    PBOARD board = GetBoard(Device);

    UNREFERENCED_PARAMETER(PreviousState);
    WdfSpinLockAcquire(board->PinLock);
    WdfSpinLockAcquire(board->LedLock);
    board->Pins = 0;
    board->Leds = 0;
    WdfSpinLockRelease(board->PinLock); // expect: lock/out-of-order-release
    WdfSpinLockRelease(board->LedLock);
    return STATUS_SUCCESS; // expect: irql/not-restored
}
