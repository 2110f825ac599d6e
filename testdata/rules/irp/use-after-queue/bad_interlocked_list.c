// Whoever takes from the interlocked list has the IRP at once; the stack location goes with it.
#include <wdm.h>

typedef struct _BUOY {
    KSPIN_LOCK Lock;
    LIST_ENTRY Queue;
    KEVENT More;
} BUOY, *PBUOY;

static VOID BuoyPush(PBUOY Buoy, PIRP Irp)
{
    ExInterlockedInsertTailList(&Buoy->Queue, &Irp->Tail.Overlay.ListEntry, &Buoy->Lock);
    KeSetEvent(&Buoy->More, IO_NO_INCREMENT, FALSE);
}

DRIVER_DISPATCH BuoyControl;

_Use_decl_annotations_
NTSTATUS BuoyControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);

    IoMarkIrpPending(Irp);
    BuoyPush((PBUOY)DeviceObject->DeviceExtension, Irp);
    DbgPrint("code %x\n", stack->Parameters.DeviceIoControl.IoControlCode); // expect: irp/use-after-queue
    return STATUS_PENDING;
}
