// A method of a paged class gives its mutex back with a wait to follow.
#include <ntddk.h>

class Booth {
public:
    __declspec(code_seg("PAGE")) void Leave();

private:
    KMUTEX m_Mutex;
    KEVENT m_Next;
};

__declspec(code_seg("PAGE")) void Booth::Leave()
{
    PAGED_CODE();
    KeWaitForSingleObject(&m_Mutex, Executive, KernelMode, FALSE, nullptr);
    KeReleaseMutex(&m_Mutex, TRUE); // expect: paging/wait-true-in-paged
    KeWaitForSingleObject(&m_Next, Executive, KernelMode, FALSE, nullptr);
}
