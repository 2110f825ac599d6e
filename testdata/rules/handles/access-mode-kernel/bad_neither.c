// The handle stands in the input of METHOD_NEITHER, which was copied in a __try.
#include <ntddk.h>

#define IOCTL_CURLEW_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _CURLEW_INPUT { ULONG Index; ULONG Count; HANDLE Handle; ULONG64 Value; } CURLEW_INPUT, *PCURLEW_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    PKEVENT event;
    HANDLE handle;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_CURLEW_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CURLEW_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    __try {
        ProbeForRead(stack->Parameters.DeviceIoControl.Type3InputBuffer, sizeof(CURLEW_INPUT), sizeof(ULONG));
        handle = ((PCURLEW_INPUT)stack->Parameters.DeviceIoControl.Type3InputBuffer)->Handle;
    } __except (EXCEPTION_EXECUTE_HANDLER) {
        status = GetExceptionCode();
        goto done;
    }
    status = ObReferenceObjectByHandle(handle, EVENT_MODIFY_STATE, *ExEventObjectType, KernelMode, (PVOID *)&event, NULL); // expect: handles/access-mode-kernel
    if (NT_SUCCESS(status)) {
        KeSetEvent(event, IO_NO_INCREMENT, FALSE);
        ObDereferenceObject(event);
    }

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
