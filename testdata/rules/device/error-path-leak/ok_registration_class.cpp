// Objects whose destructors undo what their constructors did.
#include <ntddk.h>

extern "C" DRIVER_INITIALIZE DriverEntry;
static DRIVER_UNLOAD BraidUnload;

static VOID BraidProcess(HANDLE, HANDLE, BOOLEAN) {}

class DeviceHolder {
public:
    ~DeviceHolder() { if (device) IoDeleteDevice(device); }
    NTSTATUS Create(PDRIVER_OBJECT driver) { return IoCreateDevice(driver, 0, nullptr, FILE_DEVICE_UNKNOWN, 0, FALSE, &device); }
    void Release() { device = nullptr; }
private:
    PDEVICE_OBJECT device = nullptr;
};

extern "C" NTSTATUS DriverEntry(PDRIVER_OBJECT driver, PUNICODE_STRING)
{
    DeviceHolder holder;
    driver->DriverUnload = BraidUnload;
    NTSTATUS status = holder.Create(driver);
    if (!NT_SUCCESS(status))
        return status;
    status = PsSetCreateProcessNotifyRoutine(BraidProcess, FALSE);
    if (!NT_SUCCESS(status))
        return status;
    holder.Release();
    return STATUS_SUCCESS;
}

static VOID BraidUnload(PDRIVER_OBJECT driver)
{
    PsSetCreateProcessNotifyRoutine(BraidProcess, TRUE);
    IoDeleteDevice(driver->DeviceObject);
}
