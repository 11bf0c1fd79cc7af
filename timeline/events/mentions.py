"""The words of a text that name events."""

from __future__ import annotations

from attrs import frozen
from timeline.events.english import nouns
from timeline.events.english.tagger import tagged, words, plural
from timeline.events.sentences import sentences

KIND={}
for n,k in ((nouns.THINGS,"thing"),(nouns.PARTLY,"partly"),(nouns.ACTIVITIES,"act"),(nouns.EVENTS,"event")):
    for w in n.split(): KIND[w]=k; KIND[plural(w)]=k
def kind(low):
    if low in KIND: return KIND[low]
    if "-" in low: return KIND.get(low.split("-",1)[1],"?")
    for e in ("tion","sion","tions","sions","ment","ments"):
        if low.endswith(e): return "suffix"
    return "?"
STATIVE=words("base based compare compared relate related include includes included matter matters depend depends depended consist consists consisted exist exists existed contain contains contained comprise comprises comprised vary varies varied tend tends tended surround surrounds surrounded surrounding united preferred subordinated existing depending relating comprising pertain pertains")
FEEL=words("able aware willing unwilling eager ready afraid confident sure surprised worried glad reluctant optimistic pessimistic responsible eligible due unable likely unlikely concerned pleased disappointed convinced determined prepared poised capable opposed")
ADJ_ING=words("leading growing remaining rising increasing existing following underlying working living operating continuing ongoing outstanding controlling declining falling surviving neighboring neighbouring surrounding governing ruling coming missing visiting competing corresponding promising prevailing supporting sitting standing running emerging developing exciting threatening holding driving opening closing lasting limiting mounting aging ageing lingering pending dying striking warring conflicting contributing participating managing founding acting opposing advancing banking marketing accounting investing publishing manufacturing mining engineering packaging")
TIME=words("after before during since following until pending")
COMPLEMENT=words("of in by between against with on at from into over about")
@frozen
class T:
    start:int
    end:int
    tag:str
_last=None
NOUN=("NN","NS")
def mentions(text):
    global _last
    out=[];_last={}
    for s in sentences(text):
        toks=tagged(text,s.start,s.end)
        n=len(toks)
        for i,(a,b,w,t) in enumerate(toks):
            if t[0] not in "VNHIJ": continue
            low=w.lower()
            k=i+1
            nx=toks[k][3] if k<n else "^"
            p=i-1
            while p>=0 and toks[p][3]=="RB": p-=1
            pv=toks[p][3] if p>=0 else "^"
            tag=t; ok=False
            if t[0]=="V":
                ok=True
                if low in STATIVE: ok=False;tag+="_stat"
                elif low=="going" and nx=="TO" and k+1<n and toks[k+1][3]=="VB": ok=False
                elif t=="VN" and (nx in NOUN or nx in("JJ","VN") and pv in("DT","PS","IN","JJ")) and low not in("said","told"):
                    ok = pv in ("HV","BE","VB","VN"); tag+="" if ok else "_pre"
                elif t=="VN" and pv in("DT","PS"): ok=False;tag+="_dt"
                elif t=="VG":
                    if pv in("DT","PS") and nx in NOUN+("JJ","CD","VN","VG","NP"): ok=False;tag+="_pre"
                    elif nx in NOUN:
                        ok = pv in ("BE","VB","VD","VZ","VP") or (pv in("IN","CN","CV","CX",",","^","RB","NS") and low not in ADJ_ING)
                        tag+="" if ok else "_pre"
            elif t in NOUN:
                kd=kind(low);tag=t[0]+kd
                if kd in("event","act","partly","suffix"):
                    if nx in NOUN+("PS",): tag+="_pre"
                    else:
                        j=i-1
                        while j>=0 and toks[j][3] in("JJ","NN","NS","NP","VN","VG","CD","PS"): j-=1
                        det=j>=0 and toks[j][3]=="DT"
                        poss=any(x[3]=="PS" for x in toks[j+1:i])
                        g=j-1 if det else j
                        gov=toks[g][2].lower() if g>=0 else ""
                        nw=toks[k][2].lower() if k<n else ""
                        timed=gov in TIME
                        if kd=="event": ok=True
                        elif kd=="act": ok=timed or ((det or poss) and nw in COMPLEMENT) 
                        else: ok=timed
                        tag+="+D" if det or poss else ""
            elif t=="HV":
                ok = nx in("DT","CD","NN","NS","JJ","IN") and pv!="TO"
                tag=t+nx
            elif t=="JJ": ok = pv=="BE" and low in FEEL
            elif low=="according": ok= k<n and toks[k][2].lower()=="to"
            if ok: out.append(T(a,b,tag))
            _last[a,b]=tag
    return out
def why(text,k): return _last.get(k,"?")
