// The handle goes back to the program.
#include <ntifs.h>

#define IOCTL_SLOE_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x961, METHOD_BUFFERED, FILE_READ_ACCESS)

typedef struct _SLOE_INPUT { HANDLE Process; HANDLE Opened; ULONG64 Address, Length; } SLOE_INPUT, *PSLOE_INPUT;

_Dispatch_type_(IRP_MJ_DEVICE_CONTROL) DRIVER_DISPATCH SloeControl;

_Use_decl_annotations_
NTSTATUS SloeControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    PSLOE_INPUT input = (PSLOE_INPUT)Irp->AssociatedIrp.SystemBuffer;
    NTSTATUS status = STATUS_INVALID_DEVICE_REQUEST;
    OBJECT_ATTRIBUTES attributes;
    CLIENT_ID client;
    HANDLE process;

    UNREFERENCED_PARAMETER(DeviceObject);
    PAGED_CODE();
    Irp->IoStatus.Information = 0;
    if (stack->Parameters.DeviceIoControl.IoControlCode == IOCTL_SLOE_RUN) {
        if (stack->Parameters.DeviceIoControl.InputBufferLength < sizeof(SLOE_INPUT) || stack->Parameters.DeviceIoControl.OutputBufferLength < sizeof(SLOE_INPUT)) {
            status = STATUS_BUFFER_TOO_SMALL;
        } else {
            InitializeObjectAttributes(&attributes, NULL, 0, NULL, NULL);
            client.UniqueProcess = input->Process;
            client.UniqueThread = NULL;
            status = ZwOpenProcess(&process, PROCESS_ALL_ACCESS, &attributes, &client); // expect: security/process-access-giveaway
            if (NT_SUCCESS(status)) {
                input->Opened = process;
                Irp->IoStatus.Information = sizeof(*input);
            }
        }
    }
    Irp->IoStatus.Status = status;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return status;
}
