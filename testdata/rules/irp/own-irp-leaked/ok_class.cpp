// A class frees its IRP in the destructor.
extern "C" {
#include <ntddk.h>
}

typedef struct _SCHIST_EXTENSION {
    PDEVICE_OBJECT Lower;
    KEVENT Done;
    PIRP Spare;
    ULONG Reply;
} SCHIST_EXTENSION, *PSCHIST_EXTENSION;

class OwnIrp {
public:
    explicit OwnIrp(CCHAR stackSize) : irp_(IoAllocateIrp(stackSize, FALSE)) {}
    ~OwnIrp() {
        if (irp_)
            IoFreeIrp(irp_);
    }
    bool IsHere() const { return irp_ != nullptr; }

private:
    PIRP irp_;
};

NTSTATUS SchistTry(PSCHIST_EXTENSION ext)
{
    OwnIrp irp(ext->Lower->StackSize);

    if (!irp.IsHere())
        return STATUS_INSUFFICIENT_RESOURCES;
    return ext->Reply ? STATUS_SUCCESS : STATUS_DEVICE_NOT_READY;
}
