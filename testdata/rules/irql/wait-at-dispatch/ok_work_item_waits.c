// The DPC queues a work item, and that one may wait.
#include <wdm.h>

typedef struct _UART {
    PIO_WORKITEM Item;
    KEVENT Drained;
    KDPC Dpc;
} UART, *PUART;

KDEFERRED_ROUTINE UartDpc;
IO_WORKITEM_ROUTINE UartDrain;

_Use_decl_annotations_
VOID UartDrain(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    PUART uart = (PUART)Context;
    LARGE_INTEGER pause;

    UNREFERENCED_PARAMETER(DeviceObject);
    pause.QuadPart = -10 * 1000;
    KeDelayExecutionThread(KernelMode, FALSE, &pause);
    KeWaitForSingleObject(&uart->Drained, Executive, KernelMode, FALSE, NULL);
}

_Use_decl_annotations_
VOID UartDpc(PKDPC Dpc, PVOID Context, PVOID Arg1, PVOID Arg2)
{
    PUART uart = (PUART)Context;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Arg1);
    UNREFERENCED_PARAMETER(Arg2);
    IoQueueWorkItem(uart->Item, UartDrain, DelayedWorkQueue, uart);
}
