// Requests made by the driver: built ready to send, or filled through a record of the driver.
#include <wdm.h>

typedef struct _PROBE {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    IO_STATUS_BLOCK Block;
} PROBE, *PPROBE;

NTSTATUS ProbeAsk_ok(PPROBE Probe)
{
    PIRP irp = IoBuildDeviceIoControlRequest(0x22e010, Probe->Lower, NULL, 0, NULL, 0, TRUE, &Probe->Done, &Probe->Block);
    NTSTATUS status;

    if (irp == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    status = IoCallDriver(Probe->Lower, irp);
    if (status == STATUS_PENDING) {
        KeWaitForSingleObject(&Probe->Done, Executive, KernelMode, FALSE, NULL);
        status = Probe->Block.Status;
    }
    return status;
}
