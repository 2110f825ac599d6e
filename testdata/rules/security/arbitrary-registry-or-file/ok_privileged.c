// The caller must have a privilege.
#include <ntifs.h>

#define IOCTL_STREAM_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x957, METHOD_BUFFERED, FILE_ANY_ACCESS)

typedef struct _STREAM_INPUT { ULONG Value; WCHAR Path[64]; } STREAM_INPUT, *PSTREAM_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH StreamControl;

_Use_decl_annotations_
NTSTATUS StreamControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PSTREAM_INPUT input = (PSTREAM_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    UNICODE_STRING name;
    HANDLE key;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_STREAM_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(STREAM_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            input->Path[63] = 0;
            if (SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_BACKUP_PRIVILEGE), Irp->RequestorMode)) {
                RtlInitUnicodeString(&name, input->Path);
                InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
                status = ZwOpenKey(&key, KEY_ALL_ACCESS, &attributes);
                if (NT_SUCCESS(status)) {
                    ZwClose(key);
                }
            }
        }
    }
    Irp->IoStatus.Status = status;
    Irp->IoStatus.Information = 0;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
