// Methods that lock and unlock: the level that comes back is the one that the lock given back first had saved.
#include <wdm.h>

class Spin {
public:
    VOID Lock() { KeAcquireSpinLock(&m_Lock, &m_Irql); }
    VOID Unlock() { KeReleaseSpinLock(&m_Lock, m_Irql); }

private:
    KSPIN_LOCK m_Lock;
    KIRQL m_Irql;
};

class Channel {
public:
    VOID Flush();

private:
    Spin m_Ring, m_Count;
    ULONG m_Entries, m_Flushes;
};

VOID Channel::Flush()
{
    m_Ring.Lock();
    m_Count.Lock();
    m_Entries = 0;
    m_Ring.Unlock();
    m_Flushes++;
    m_Count.Unlock();
}

extern "C" IO_WORKITEM_ROUTINE ChannelWorker;

_Use_decl_annotations_
extern "C" VOID ChannelWorker(PDEVICE_OBJECT DeviceObject, PVOID Context)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    static_cast<Channel *>(Context)->Flush(); // expect: lock/out-of-order-release
} // expect: irql/not-restored
