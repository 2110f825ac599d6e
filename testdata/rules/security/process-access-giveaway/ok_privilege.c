// The caller must have a privilege.
#include <ntifs.h>

#define IOCTL_MOSS_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x975, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _MOSS_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } MOSS_INPUT, *PMOSS_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH MossControl;

_Use_decl_annotations_
NTSTATUS MossControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PMOSS_INPUT input = (PMOSS_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_MOSS_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(MOSS_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(MOSS_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            if (SeSinglePrivilegeCheck(RtlConvertLongToLuid(SE_DEBUG_PRIVILEGE), Irp->RequestorMode)) {
                InitializeObjectAttributes(&attributes, NULL, OBJ_KERNEL_HANDLE, NULL, NULL);
                client.UniqueProcess = input->Process;
                client.UniqueThread = NULL;
                status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client);
                if (NT_SUCCESS(status)) {
                    ZwTerminateProcess(process, STATUS_SUCCESS);
                    ZwClose(process);
                }
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
