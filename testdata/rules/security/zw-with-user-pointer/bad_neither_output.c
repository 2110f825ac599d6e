// The output of METHOD_NEITHER is filled by a system service.
#include <ntddk.h>

#define IOCTL_CURLEW_DO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_NEITHER, FILE_WRITE_ACCESS)

typedef struct _CURLEW_INPUT { HANDLE File; PVOID Data; ULONG Length; UNICODE_STRING Name; } CURLEW_INPUT, *PCURLEW_INPUT;

HANDLE CurlewLog;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH CurlewControl;

_Use_decl_annotations_
NTSTATUS CurlewControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    IO_STATUS_BLOCK io;

    UNREFERENCED_PARAMETER(DeviceObject);
    if (stack->Parameters.DeviceIoControl.IoControlCode != IOCTL_CURLEW_DO) {
        goto done;
    }
    if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(CURLEW_INPUT)) {
        status = STATUS_BUFFER_TOO_SMALL;
        goto done;
    }
    status = ZwReadFile(CurlewLog, NULL, NULL, NULL, &io, Irp->UserBuffer, stack->Parameters.DeviceIoControl.OutputBufferLength, NULL, NULL); // expect: security/zw-with-user-pointer

done:
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
