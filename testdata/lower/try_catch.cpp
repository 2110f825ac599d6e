void Work();
int Good(int n) { return n; }
int Catches(int n) { try { Work(); } catch (...) { return 1; } return n; }
void Throws() { throw 1; }
