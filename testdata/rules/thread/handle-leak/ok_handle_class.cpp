// An object owns the handle and closes it in its destructor.
#include <wdm.h>

class KernelHandle {
public:
    ~KernelHandle()
    {
        if (handle != nullptr) {
            ZwClose(handle);
        }
    }
    HANDLE *Put() { return &handle; }

private:
    HANDLE handle = nullptr;
};

NTSTATUS StartDetached(PKSTART_ROUTINE Routine)
{
    KernelHandle thread;

    return PsCreateSystemThread(thread.Put(), THREAD_ALL_ACCESS, nullptr, nullptr, nullptr, Routine, nullptr);
}
