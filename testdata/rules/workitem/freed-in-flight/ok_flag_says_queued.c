// The flag under the lock says whether the item is in the queue; only who sets it queues.
#include <wdm.h>

typedef struct _UART {
    KSPIN_LOCK Lock;
    BOOLEAN WorkQueued;
    PIO_WORKITEM Item;
} UART, *PUART;

IO_WORKITEM_ROUTINE UartWorker;

_Use_decl_annotations_
VOID UartWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PUART uart = (PUART)Context;
    KIRQL irql;

    UNREFERENCED_PARAMETER(DeviceObject);
    KeAcquireSpinLock(&uart->Lock, &irql);
    uart->WorkQueued = FALSE;
    KeReleaseSpinLock(&uart->Lock, irql);
}

static VOID UartKick(PUART Uart)
{
    BOOLEAN queue;
    KIRQL irql;

    KeAcquireSpinLock(&Uart->Lock, &irql);
    queue = !Uart->WorkQueued;
    Uart->WorkQueued = TRUE;
    KeReleaseSpinLock(&Uart->Lock, irql);
    if (queue) {
        IoQueueWorkItem(Uart->Item, UartWorker, DelayedWorkQueue, Uart);
    }
}

VOID UartBothLines(PUART Uart)
{
    UartKick(Uart);
    UartKick(Uart);
}
