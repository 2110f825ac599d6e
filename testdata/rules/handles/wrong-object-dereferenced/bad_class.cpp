// A destructor would have done it right for the file.
extern "C" {
#include <wdm.h>
}

class Target {
public:
  NTSTATUS Probe(PUNICODE_STRING Name, ULONG &Type);
};

NTSTATUS Target::Probe(PUNICODE_STRING Name, ULONG &Type)
{
    PFILE_OBJECT file = nullptr;
    PDEVICE_OBJECT device = nullptr;

    PAGED_CODE();
    NTSTATUS status = IoGetDeviceObjectPointer(Name, FILE_READ_ATTRIBUTES, &file, &device);
    if (NT_SUCCESS(status)) {
        Type = device->DeviceType;
        ObDereferenceObject(device); // expect: handles/wrong-object-dereferenced
    }
    return status;
}
