// A guard object with an autolock flag, alive across a virtual call of which nothing is known.
#include <ntddk.h>

class SpinLock {
public:
    void Lock() { KeAcquireSpinLock(&m_Lock, &m_Irql); }
    void Unlock() { KeReleaseSpinLock(&m_Lock, m_Irql); }

private:
    KSPIN_LOCK m_Lock;
    KIRQL m_Irql;
};

class Locked {
public:
    Locked(SpinLock &Lock, BOOLEAN Auto = TRUE) : m_Target(Lock), m_Auto(Auto)
    {
        if (m_Auto) {
            m_Target.Lock();
        }
    }
    ~Locked()
    {
        if (m_Auto) {
            m_Target.Unlock();
        }
    }

private:
    SpinLock &m_Target;
    BOOLEAN m_Auto;
};

class Counted {
public:
    void Release()
    {
        if (InterlockedDecrement(&m_Count) == 0) {
            OnLast();
        }
    }

protected:
    virtual void OnLast() = 0;

private:
    LONG m_Count;
};

class Holder {
public:
    void Drop(Counted *Object)
    {
        Locked guard(m_Lock);
        if (m_Used != 0) {
            Object->Release();
            m_Used--;
        }
    }

private:
    SpinLock m_Lock;
    ULONG m_Used;
};

void DropFirst_ok(Holder *Holder, Counted *Object)
{
    Holder->Drop(Object);
}
