struct Lock { void Acquire(); void Release(); };
int Work(int *p);
class Device {
public:
    int Read(int *user)
    {
        m_lock.Acquire();
        __try {
            if (!user)
                return -1;
            m_value = Work(user);
        } __finally {
            m_lock.Release();
        }
        return m_value;
    }
    int Probe(int *user)
    {
        __try {
            return *user;
        } __except (1) {
            m_value = 0;
        }
        return 0;
    }
private:
    Lock m_lock;
    int m_value;
};
int Use(Device *d, int *p) { return d->Read(p) + d->Probe(p); }
