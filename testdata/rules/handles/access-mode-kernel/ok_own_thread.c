// The handle is that of a thread which the driver has just created.
#include <ntddk.h>

#define IOCTL_CURLEW_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)

typedef struct _CURLEW_INPUT { ULONG Index; ULONG Count; HANDLE Handle; ULONG64 Value; } CURLEW_INPUT, *PCURLEW_INPUT;

ULONG CurlewCount;
PVOID CurlewThread;
KSTART_ROUTINE CurlewWorker;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PCURLEW_INPUT input = (PCURLEW_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    HANDLE thread;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_CURLEW_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CURLEW_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, CurlewWorker, NULL); // expect: handles/kernel-handle-missing
    if (!NT_SUCCESS(status)) {
        goto done;
    }
    CurlewCount = input->Count;
    status = ObReferenceObjectByHandle(thread, THREAD_ALL_ACCESS, *PsThreadType, KernelMode, &CurlewThread, NULL);
    ZwClose(thread);

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
