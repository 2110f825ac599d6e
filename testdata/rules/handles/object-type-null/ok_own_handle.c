// The thread was created by the driver a moment ago.
#include <ntddk.h>

#define IOCTL_DUNLIN_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _DUNLIN_INPUT { HANDLE Handle; ULONG Count; } DUNLIN_INPUT, *PDUNLIN_INPUT;

ULONG DunlinCount;
PVOID DunlinThread;
KSTART_ROUTINE DunlinWorker;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH DunlinControl;

_Use_decl_annotations_
NTSTATUS DunlinControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PDUNLIN_INPUT input = (PDUNLIN_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    HANDLE thread;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_DUNLIN_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(DUNLIN_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, DunlinWorker, NULL); // expect: handles/kernel-handle-missing
    if (!NT_SUCCESS(status)) {
        goto done;
    }
    DunlinCount = input->Count;
    status = ObReferenceObjectByHandle(thread, THREAD_ALL_ACCESS, NULL, KernelMode, &DunlinThread, NULL);
    ZwClose(thread);

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
