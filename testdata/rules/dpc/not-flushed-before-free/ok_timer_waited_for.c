// A timer that a thread waits for expires before anybody goes on.
#include <wdm.h>

typedef struct _PROBE {
    KTIMER Settle;
    PULONG Register;
} PROBE, *PPROBE;

DRIVER_UNLOAD ProbeUnload;

VOID ProbeInit(PDRIVER_OBJECT DriverObject, PPROBE Probe)
{
    DriverObject->DriverUnload = ProbeUnload;
    KeInitializeTimer(&Probe->Settle);
}

ULONG ProbeRead(PPROBE Probe)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000LL * 2;
    KeSetTimer(&Probe->Settle, due, NULL);
    KeWaitForSingleObject(&Probe->Settle, Executive, KernelMode, FALSE, NULL);
    return READ_REGISTER_ULONG(Probe->Register);
}

_Use_decl_annotations_
VOID ProbeUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
