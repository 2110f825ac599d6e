// What was registered is undone by a helper that knows how far the start came.
#include <ntifs.h>

DRIVER_UNLOAD GateUnload;

static struct { PDEVICE_OBJECT Device; PVOID Objects; BOOLEAN Threads; } g_Gate;

static VOID GateThread(HANDLE ProcessId, HANDLE ThreadId, BOOLEAN Create)
{
    UNREFERENCED_PARAMETER(ProcessId);
    UNREFERENCED_PARAMETER(ThreadId);
    UNREFERENCED_PARAMETER(Create);
}

static VOID GateUndo(VOID)
{
    if (g_Gate.Threads)
        PsRemoveCreateThreadNotifyRoutine(GateThread);
    if (g_Gate.Objects)
        ObUnRegisterCallbacks(g_Gate.Objects);
    if (g_Gate.Device)
        IoDeleteDevice(g_Gate.Device);
}

NTSTATUS GateRegisterObjects(POB_CALLBACK_REGISTRATION Registration)
{
    return ObRegisterCallbacks(Registration, &g_Gate.Objects);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    OB_CALLBACK_REGISTRATION registration = {0};
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = GateUnload;
    registration.Version = OB_FLT_REGISTRATION_VERSION;
    status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Gate.Device);
    if (NT_SUCCESS(status)) {
        status = GateRegisterObjects(&registration);
        if (NT_SUCCESS(status)) {
            status = PsSetCreateThreadNotifyRoutine(GateThread);
            if (NT_SUCCESS(status))
                g_Gate.Threads = TRUE;
        }
    }
    if (!NT_SUCCESS(status))
        GateUndo();
    return status;
}

_Use_decl_annotations_
VOID GateUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    GateUndo();
}
