// Everything between the two pragmas is pageable: methods as well, constructors as well.
#include <wdm.h>

class Mixer {
public:
    Mixer(PDEVICE_OBJECT device);
    NTSTATUS Open(PUNICODE_STRING name);
    VOID Tick();

private:
    PDEVICE_OBJECT m_device;
    PFILE_OBJECT m_file;
    KEVENT m_ready;
    volatile LONG m_ticks;
};

#pragma code_seg("PAGE")

Mixer::Mixer(PDEVICE_OBJECT device) : m_device(device), m_file(nullptr), m_ticks(0) // expect: paging/paged-code-missing
{
    KeInitializeEvent(&m_ready, NotificationEvent, FALSE);
    if (device && (device->Flags & DO_POWER_PAGABLE)) {
        DbgPrint("mixer on a pageable stack\n");
    }
}

NTSTATUS Mixer::Open(PUNICODE_STRING name)
{
    PAGED_CODE();

    return IoGetDeviceObjectPointer(name, FILE_READ_DATA, &m_file, &m_device);
}

#pragma code_seg()

VOID Mixer::Tick()
{
    if (InterlockedIncrement(&m_ticks) == 1) {
        KeSetEvent(&m_ready, IO_NO_INCREMENT, FALSE);
    }
}
